import{harmless,printable}from"./chunk-7HDT4OSO.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
