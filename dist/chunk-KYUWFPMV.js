import{harmless,printable}from"./chunk-6ZB2IFXP.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
