import{harmless,printable}from"./chunk-B7FTVGPN.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
