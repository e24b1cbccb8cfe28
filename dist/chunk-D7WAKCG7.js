import{pretty}from"./chunk-Z6ONKPP3.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-EGSH55PE.js";import"./chunk-62GBJHCH.js";import"./chunk-IH2QPYBS.js";export{pretty};
