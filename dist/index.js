import{UnsupportedLanguageError,lint}from"./chunk-7IZMXLJX.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
