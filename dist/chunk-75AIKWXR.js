import{pretty}from"./chunk-P4MRJVLK.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-NZQENOOV.js";import"./chunk-IDO35BHD.js";import"./chunk-IH2QPYBS.js";export{pretty};
