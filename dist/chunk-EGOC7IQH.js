import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-62MJ5MJP.js";import"./chunk-NPZ6OQAW.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
