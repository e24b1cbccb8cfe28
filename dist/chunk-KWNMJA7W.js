import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-F6LLD5ID.js";import"./chunk-YSMTQ5UF.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
