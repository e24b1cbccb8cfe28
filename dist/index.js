import{UnsupportedLanguageError,lint}from"./chunk-DPYFL7ZV.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
