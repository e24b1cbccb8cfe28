import{pretty}from"./chunk-DWIHRLOG.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-5KJVVCBI.js";import"./chunk-NKUFGCBR.js";import"./chunk-IH2QPYBS.js";export{pretty};
