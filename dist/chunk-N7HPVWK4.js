import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-YQNXFKE3.js";import"./chunk-4UFXSRTU.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
