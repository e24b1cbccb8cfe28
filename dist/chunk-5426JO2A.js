import{pretty}from"./chunk-KXXPB5WB.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-HEZCHFS2.js";import"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";export{pretty};
