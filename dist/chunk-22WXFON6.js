import{pretty}from"./chunk-Y73HXJJY.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-TPWWERRJ.js";import"./chunk-BIGDYATS.js";import"./chunk-IH2QPYBS.js";export{pretty};
