import{UnsupportedLanguageError,lint}from"./chunk-B7FTVGPN.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
