import{main}from"./chunk-WV7PS6XG.js";import"./chunk-6UX4RYI5.js";import"./chunk-IH2QPYBS.js";export{main};
