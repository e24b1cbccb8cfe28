import{main}from"./chunk-K3FML3KM.js";import"./chunk-JIBJOAXT.js";import"./chunk-IH2QPYBS.js";export{main};
