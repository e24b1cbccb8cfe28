import{main}from"./chunk-FSMA6TEU.js";import"./chunk-F23CHADG.js";import"./chunk-IH2QPYBS.js";export{main};
