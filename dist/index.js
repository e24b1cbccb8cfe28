import{UnsupportedLanguageError,lint}from"./chunk-J6U2QICX.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
