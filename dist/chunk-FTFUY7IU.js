import{pretty}from"./chunk-XANCQ7SH.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-UFEWFUI7.js";import"./chunk-XQALPRVF.js";import"./chunk-IH2QPYBS.js";export{pretty};
