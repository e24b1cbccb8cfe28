import{main}from"./chunk-NS2PRC2W.js";import"./chunk-7HDT4OSO.js";import"./chunk-IH2QPYBS.js";export{main};
