import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{github,shownPerLevel,toAnnotation}from"./chunk-L4Q7JGUU.js";import"./chunk-VK2ZMXKW.js";import"./chunk-LFWFS6LM.js";import"./chunk-IH2QPYBS.js";export{github,shownPerLevel,toAnnotation};
