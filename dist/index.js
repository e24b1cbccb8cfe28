import{UnsupportedLanguageError,lint}from"./chunk-XQALPRVF.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
