import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-VQUG23C6.js";import"./chunk-J6U2QICX.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
