import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{lint}from"./chunk-SWTAH2YX.js";import{builtInRules}from"./chunk-BY34EKPW.js";function lint2(input,options={}){return lint(input,{...options,rules:builtInRules()})}export{lint2 as lint};
