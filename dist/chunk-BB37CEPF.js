import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-AKWNJ2HB.js";import"./chunk-VH647M7T.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
