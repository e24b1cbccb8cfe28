import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-IZJ4F2WN.js";import"./chunk-V3ISFV3Y.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
