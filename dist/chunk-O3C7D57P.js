import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{json,jsonText}from"./chunk-3IA6K4EE.js";import"./chunk-IH2QPYBS.js";export{json,jsonText};
