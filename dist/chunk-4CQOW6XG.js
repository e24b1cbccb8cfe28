import{main}from"./chunk-TPWWERRJ.js";import"./chunk-BIGDYATS.js";import"./chunk-IH2QPYBS.js";export{main};
