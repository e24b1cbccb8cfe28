import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-WV7PS6XG.js";import"./chunk-6UX4RYI5.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
