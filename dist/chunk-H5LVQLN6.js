import{main}from"./chunk-2JYKUTFV.js";import"./chunk-6ZB2IFXP.js";import"./chunk-IH2QPYBS.js";export{main};
