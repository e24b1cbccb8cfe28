import{main}from"./chunk-EGSH55PE.js";import"./chunk-62GBJHCH.js";import"./chunk-IH2QPYBS.js";export{main};
