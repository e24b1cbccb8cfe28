import{groupsOf}from"./chunk-5LNWNGTA.js";import"./chunk-66BHTNTO.js";import"./chunk-C66AX2JZ.js";import"./chunk-YB67DFTJ.js";import"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{groupsOf};
