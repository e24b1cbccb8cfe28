import{UnsupportedLanguageError,lint}from"./chunk-JIBJOAXT.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
