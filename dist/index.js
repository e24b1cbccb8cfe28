import{UnsupportedLanguageError,lint}from"./chunk-6ZB2IFXP.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
