import{UnsupportedLanguageError,lint}from"./chunk-TSCHUZDD.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
