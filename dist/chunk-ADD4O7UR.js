import{harmless,printable}from"./chunk-4UFXSRTU.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
