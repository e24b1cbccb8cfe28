import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-Q5PPKXLM.js";import"./chunk-OXJHUASP.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
