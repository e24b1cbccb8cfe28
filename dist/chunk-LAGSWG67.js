import{harmless,printable}from"./chunk-7IZMXLJX.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
