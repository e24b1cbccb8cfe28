import{UnsupportedLanguageError,lint}from"./chunk-F23CHADG.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
