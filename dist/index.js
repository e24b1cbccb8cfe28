import{UnsupportedLanguageError,lint}from"./chunk-IDO35BHD.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
