import{UnsupportedLanguageError,lint}from"./chunk-5ZCEF4U6.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
