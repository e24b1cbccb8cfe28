import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-NS2PRC2W.js";import"./chunk-7HDT4OSO.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
