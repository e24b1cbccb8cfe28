import{UnsupportedLanguageError,lint}from"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
