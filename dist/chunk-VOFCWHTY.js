import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-CTN5JQS3.js";import"./chunk-5ZCEF4U6.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
