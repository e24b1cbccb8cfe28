import{UnsupportedLanguageError,lint}from"./chunk-VH647M7T.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
