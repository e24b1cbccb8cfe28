import{lintCommand}from"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{lintCommand};
