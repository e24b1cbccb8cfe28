import{UnsupportedLanguageError,lint}from"./chunk-LUUFJ5RZ.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
