import{UnsupportedLanguageError,lint}from"./chunk-NPZ6OQAW.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
