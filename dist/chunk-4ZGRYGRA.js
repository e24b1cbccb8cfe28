import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-UEL4U3EO.js";import"./chunk-DPYFL7ZV.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
