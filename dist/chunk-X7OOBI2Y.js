import{main}from"./chunk-IZJ4F2WN.js";import"./chunk-V3ISFV3Y.js";import"./chunk-IH2QPYBS.js";export{main};
