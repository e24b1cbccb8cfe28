import{pretty}from"./chunk-NFYO4QVC.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-FSMA6TEU.js";import"./chunk-F23CHADG.js";import"./chunk-IH2QPYBS.js";export{pretty};
