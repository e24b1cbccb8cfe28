import{harmless,printable}from"./chunk-JIBJOAXT.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
