import{main}from"./chunk-W57ILFKL.js";import"./chunk-LUUFJ5RZ.js";import"./chunk-IH2QPYBS.js";export{main};
