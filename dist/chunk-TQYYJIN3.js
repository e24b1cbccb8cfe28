import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-2JYKUTFV.js";import"./chunk-6ZB2IFXP.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
