import{builtInRules,lint}from"./chunk-5CPT32HB.js";function lint2(input,options={}){return lint(input,{...options,rules:builtInRules()})}export{lint2 as lint};
