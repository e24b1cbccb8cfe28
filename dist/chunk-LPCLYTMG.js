import{harmless,printable}from"./chunk-V3ISFV3Y.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
