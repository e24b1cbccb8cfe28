import{main}from"./chunk-Q5PPKXLM.js";import"./chunk-OXJHUASP.js";import"./chunk-IH2QPYBS.js";export{main};
