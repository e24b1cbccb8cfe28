import{harmless,printable}from"./chunk-D7A3DRV2.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
