import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-UFEWFUI7.js";import"./chunk-XQALPRVF.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
