import{UnsupportedLanguageError,lint}from"./chunk-OXJHUASP.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
