import{pretty}from"./chunk-YK4K5UTF.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-IZJ4F2WN.js";import"./chunk-V3ISFV3Y.js";import"./chunk-IH2QPYBS.js";export{pretty};
