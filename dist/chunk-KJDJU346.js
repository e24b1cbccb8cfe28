import{main}from"./chunk-VQUG23C6.js";import"./chunk-J6U2QICX.js";import"./chunk-IH2QPYBS.js";export{main};
