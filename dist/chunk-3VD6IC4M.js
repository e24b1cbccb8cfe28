import{harmless,printable}from"./chunk-6UX4RYI5.js";var visible=text=>printable(text.replace(harmless,""));export{visible};
