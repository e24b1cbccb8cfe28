import{C as a}from"./chunk-77YWSSSH.js";import"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";export{a as main};
