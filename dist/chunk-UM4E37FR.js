import{printable}from"./chunk-5CPT32HB.js";var harmless=/[\u00ad\u200b\u2060\ufeff]/g,visible=text=>printable(text.replace(harmless,""));export{visible};
