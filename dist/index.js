import{UnsupportedLanguageError,lint}from"./chunk-NKUFGCBR.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
