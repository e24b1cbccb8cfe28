import{pretty}from"./chunk-DGE3XQZA.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-COPFG43P.js";import"./chunk-TSCHUZDD.js";import"./chunk-IH2QPYBS.js";export{pretty};
