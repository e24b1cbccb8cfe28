import{a}from"./chunk-AY76UCJH.js";import"./chunk-BFFJ2RV5.js";import"./chunk-77YWSSSH.js";import"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";export{a as isIgnored};
