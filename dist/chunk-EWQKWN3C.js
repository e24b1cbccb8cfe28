import{pretty}from"./chunk-4RX5S3IJ.js";import"./chunk-BUQUATRS.js";import"./chunk-4UYRBGPX.js";import"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{pretty};
