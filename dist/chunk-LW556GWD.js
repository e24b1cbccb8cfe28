import{main}from"./chunk-YQNXFKE3.js";import"./chunk-4UFXSRTU.js";import"./chunk-IH2QPYBS.js";export{main};
