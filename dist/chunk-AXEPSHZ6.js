import{main}from"./chunk-UEL4U3EO.js";import"./chunk-DPYFL7ZV.js";import"./chunk-IH2QPYBS.js";export{main};
