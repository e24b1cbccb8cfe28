import{UnsupportedLanguageError,lint}from"./chunk-BIGDYATS.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
