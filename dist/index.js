import{UnsupportedLanguageError,lint}from"./chunk-7HDT4OSO.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
