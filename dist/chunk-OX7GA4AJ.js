import{pretty}from"./chunk-RUBL5V6Y.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-K3FML3KM.js";import"./chunk-JIBJOAXT.js";import"./chunk-IH2QPYBS.js";export{pretty};
