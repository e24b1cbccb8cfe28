import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-EGSH55PE.js";import"./chunk-62GBJHCH.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
