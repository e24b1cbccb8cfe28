import{pretty}from"./chunk-BSHKRO7P.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-YQNXFKE3.js";import"./chunk-4UFXSRTU.js";import"./chunk-IH2QPYBS.js";export{pretty};
