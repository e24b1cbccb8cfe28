import{csvText,scorecardCsv}from"./chunk-ADCQSGKS.js";import"./chunk-UM4E37FR.js";import"./chunk-DIWFUZSW.js";import"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{csvText,scorecardCsv};
