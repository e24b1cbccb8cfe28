import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var isLoss=({kind})=>!["added","period-shortened","recipient-removed","purpose-removed","contact-changed"].includes(kind);export{isLoss};
