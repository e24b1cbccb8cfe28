import{harmless,printable}from"./chunk-XQALPRVF.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
