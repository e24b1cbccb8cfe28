import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{oneLine,withArticles}from"./chunk-LFWFS6LM.js";import"./chunk-IH2QPYBS.js";function unix(report){return report.notices.flatMap(({path,messages})=>messages.map(m=>`${oneLine(path)}:${m.start.line}:${m.start.column}: ${withArticles(m)} [${m.severity}/${m.ruleId}]
`)).join("")}export{unix};
