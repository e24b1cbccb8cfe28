import{harmless,printable}from"./chunk-LUUFJ5RZ.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
