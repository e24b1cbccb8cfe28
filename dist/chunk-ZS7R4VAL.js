import{main}from"./chunk-F6LLD5ID.js";import"./chunk-YSMTQ5UF.js";import"./chunk-IH2QPYBS.js";export{main};
