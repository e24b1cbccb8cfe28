import{main}from"./chunk-5KJVVCBI.js";import"./chunk-NKUFGCBR.js";import"./chunk-IH2QPYBS.js";export{main};
