import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-5KJVVCBI.js";import"./chunk-NKUFGCBR.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
