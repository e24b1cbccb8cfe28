import{pretty}from"./chunk-ZXK5TAPU.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-DUZL5WOO.js";import"./chunk-7IZMXLJX.js";import"./chunk-IH2QPYBS.js";export{pretty};
