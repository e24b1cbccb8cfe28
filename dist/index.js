import{UnsupportedLanguageError,lint}from"./chunk-62GBJHCH.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
