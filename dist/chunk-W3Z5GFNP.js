import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
var failLevels=["error","warning","never"];export{failLevels};
