import{lint}from"./chunk-I6HQK62T.js";import{UnsupportedLanguageError}from"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
