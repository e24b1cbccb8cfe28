import{main}from"./chunk-62MJ5MJP.js";import"./chunk-NPZ6OQAW.js";import"./chunk-IH2QPYBS.js";export{main};
