import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{csvText,scorecardCsv}from"./chunk-KQHDIHKC.js";import"./chunk-OZDRBOZV.js";import"./chunk-JZTXDUKZ.js";import"./chunk-GK6TT7WT.js";import"./chunk-IH2QPYBS.js";export{csvText,scorecardCsv};
