import{harmless,printable}from"./chunk-TSCHUZDD.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
