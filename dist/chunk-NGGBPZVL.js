import{harmless,printable}from"./chunk-OXJHUASP.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
