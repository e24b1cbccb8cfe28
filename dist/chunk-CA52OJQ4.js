import{pretty}from"./chunk-EIJXH7YQ.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-AKWNJ2HB.js";import"./chunk-VH647M7T.js";import"./chunk-IH2QPYBS.js";export{pretty};
