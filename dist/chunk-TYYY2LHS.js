import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-FSMA6TEU.js";import"./chunk-F23CHADG.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
