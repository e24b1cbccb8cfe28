import{main}from"./chunk-AKWNJ2HB.js";import"./chunk-VH647M7T.js";import"./chunk-IH2QPYBS.js";export{main};
