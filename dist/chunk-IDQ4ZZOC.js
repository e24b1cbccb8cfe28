import{pretty}from"./chunk-VDZJHLDR.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-F6LLD5ID.js";import"./chunk-YSMTQ5UF.js";import"./chunk-IH2QPYBS.js";export{pretty};
