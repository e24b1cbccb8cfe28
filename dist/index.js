import{UnsupportedLanguageError,lint}from"./chunk-6UX4RYI5.js";import"./chunk-IH2QPYBS.js";export{UnsupportedLanguageError,lint};
