import{pretty}from"./chunk-NMJSZ33E.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-NS2PRC2W.js";import"./chunk-7HDT4OSO.js";import"./chunk-IH2QPYBS.js";export{pretty};
