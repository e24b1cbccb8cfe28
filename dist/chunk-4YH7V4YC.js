import{main}from"./chunk-UFEWFUI7.js";import"./chunk-XQALPRVF.js";import"./chunk-IH2QPYBS.js";export{main};
