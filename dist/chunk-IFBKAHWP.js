import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-HEZCHFS2.js";import"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
