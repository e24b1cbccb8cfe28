import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-COPFG43P.js";import"./chunk-TSCHUZDD.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
