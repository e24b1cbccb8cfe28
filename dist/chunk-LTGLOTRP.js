import{pretty}from"./chunk-XURJIMUO.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-W57ILFKL.js";import"./chunk-LUUFJ5RZ.js";import"./chunk-IH2QPYBS.js";export{pretty};
