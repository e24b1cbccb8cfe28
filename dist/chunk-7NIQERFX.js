import{pretty}from"./chunk-RBTBM6R6.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-2JYKUTFV.js";import"./chunk-6ZB2IFXP.js";import"./chunk-IH2QPYBS.js";export{pretty};
