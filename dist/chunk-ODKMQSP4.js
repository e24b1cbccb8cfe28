import{harmless,printable}from"./chunk-VH647M7T.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
