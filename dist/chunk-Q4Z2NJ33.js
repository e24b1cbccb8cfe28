import{a,b}from"./chunk-REBL5ABV.js";import"./chunk-DNWRKKSU.js";import"./chunk-77YWSSSH.js";import"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";export{b as readOwnRules,a as withOwnRules};
