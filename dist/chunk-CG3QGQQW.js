import{pretty}from"./chunk-3Z6HM5JQ.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-WV7PS6XG.js";import"./chunk-6UX4RYI5.js";import"./chunk-IH2QPYBS.js";export{pretty};
