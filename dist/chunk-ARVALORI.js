import{harmless,printable}from"./chunk-NPZ6OQAW.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
