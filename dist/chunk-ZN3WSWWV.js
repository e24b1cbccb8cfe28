import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-NZQENOOV.js";import"./chunk-IDO35BHD.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
