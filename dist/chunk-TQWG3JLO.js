import{harmless,printable}from"./chunk-DPYFL7ZV.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
