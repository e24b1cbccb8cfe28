import{pretty}from"./chunk-LO3DR4EK.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-UEL4U3EO.js";import"./chunk-DPYFL7ZV.js";import"./chunk-IH2QPYBS.js";export{pretty};
