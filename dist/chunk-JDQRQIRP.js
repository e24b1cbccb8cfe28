import{main}from"./chunk-COPFG43P.js";import"./chunk-TSCHUZDD.js";import"./chunk-IH2QPYBS.js";export{main};
