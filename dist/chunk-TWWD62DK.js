import{isIgnored}from"./chunk-66BHTNTO.js";import"./chunk-YB67DFTJ.js";import"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
