import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-W57ILFKL.js";import"./chunk-LUUFJ5RZ.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
