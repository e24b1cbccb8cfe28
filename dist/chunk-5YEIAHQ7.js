import{harmless,printable}from"./chunk-5ZCEF4U6.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
