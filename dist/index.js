import{UnsupportedLanguageError,lint}from"./chunk-YSMTQ5UF.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
