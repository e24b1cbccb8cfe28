import{UnsupportedLanguageError,lint}from"./chunk-V3ISFV3Y.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
