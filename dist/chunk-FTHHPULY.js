import{pretty}from"./chunk-RUDADQ3T.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-Q5PPKXLM.js";import"./chunk-OXJHUASP.js";import"./chunk-IH2QPYBS.js";export{pretty};
