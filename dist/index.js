import{$ as b,X as a}from"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";export{a as UnsupportedLanguageError,b as lint};
