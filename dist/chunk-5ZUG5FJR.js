import{harmless,printable}from"./chunk-NKUFGCBR.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
