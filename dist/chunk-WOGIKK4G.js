import{main}from"./chunk-NZQENOOV.js";import"./chunk-IDO35BHD.js";import"./chunk-IH2QPYBS.js";export{main};
