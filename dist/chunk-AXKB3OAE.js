import{pretty}from"./chunk-24F2BU64.js";import"./chunk-ENWX46FO.js";import"./chunk-4UYRBGPX.js";import"./chunk-CTN5JQS3.js";import"./chunk-5ZCEF4U6.js";import"./chunk-IH2QPYBS.js";export{pretty};
