import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{printable}from"./chunk-GK6TT7WT.js";var harmless=/[\u00ad\u200b\u2060\ufeff]/g,visible=text=>printable(text.replace(harmless,""));export{visible};
