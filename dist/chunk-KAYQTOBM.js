import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{ExtendsError,configOf,mergeConfigs,resolveExtends,severitiesOf}from"./chunk-7532Y5KW.js";import"./chunk-YB67DFTJ.js";import"./chunk-IH2QPYBS.js";export{ExtendsError,configOf,mergeConfigs,resolveExtends,severitiesOf};
