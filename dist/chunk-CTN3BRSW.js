import{pretty}from"./chunk-7LPQ2QVH.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-62MJ5MJP.js";import"./chunk-NPZ6OQAW.js";import"./chunk-IH2QPYBS.js";export{pretty};
