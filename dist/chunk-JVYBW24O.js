import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{printable}from"./chunk-GK6TT7WT.js";var Problem=class extends Error{constructor(message,place){super(message);this.place=place}place;name="Problem";toString(){return printable(["noticelint",this.place,this.message].filter(Boolean).join(": "))}};export{Problem};
