import{harmless,printable}from"./chunk-BIGDYATS.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
