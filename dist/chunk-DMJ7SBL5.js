import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-DUZL5WOO.js";import"./chunk-7IZMXLJX.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
