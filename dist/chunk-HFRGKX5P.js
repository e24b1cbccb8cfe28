import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-TPWWERRJ.js";import"./chunk-BIGDYATS.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
