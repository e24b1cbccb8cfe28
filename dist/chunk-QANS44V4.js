import{harmless,printable}from"./chunk-YSMTQ5UF.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
