import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{pretty}from"./chunk-JX26SB3K.js";import"./chunk-ENWX46FO.js";import"./chunk-4UYRBGPX.js";import"./chunk-GK6TT7WT.js";import"./chunk-LFWFS6LM.js";import"./chunk-IH2QPYBS.js";export{pretty};
