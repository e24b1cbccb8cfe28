import{harmless,printable}from"./chunk-F23CHADG.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
