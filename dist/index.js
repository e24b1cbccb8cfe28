import{UnsupportedLanguageError,lint}from"./chunk-4UFXSRTU.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
