import{json,jsonText}from"./chunk-FO2ZIWU4.js";import"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{json,jsonText};
