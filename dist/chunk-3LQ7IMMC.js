import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-K3FML3KM.js";import"./chunk-JIBJOAXT.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
