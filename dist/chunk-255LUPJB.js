import{c as r,d as e}from"./chunk-LLRQCOHI.js";var t=i=>e(i.replace(r,""));export{t as a};
