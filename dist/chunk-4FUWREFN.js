import{harmless,printable}from"./chunk-J6U2QICX.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
