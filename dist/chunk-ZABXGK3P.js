import{harmless,printable}from"./chunk-62GBJHCH.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
