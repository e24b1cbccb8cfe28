import{a}from"./chunk-B6RNUQCJ.js";import"./chunk-CVACDOEW.js";import"./chunk-LTKNHOSS.js";import"./chunk-77YWSSSH.js";import"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";export{a as pretty};
