import{main}from"./chunk-DUZL5WOO.js";import"./chunk-7IZMXLJX.js";import"./chunk-IH2QPYBS.js";export{main};
