import{harmless,printable}from"./chunk-IDO35BHD.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
