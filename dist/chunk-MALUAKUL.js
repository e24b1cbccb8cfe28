import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{xml}from"./chunk-BTPKYW75.js";import{fullText}from"./chunk-LFWFS6LM.js";import"./chunk-IH2QPYBS.js";function checkstyle(report){return`<?xml version="1.0" encoding="utf-8"?>
<checkstyle version="4.3">
${report.notices.map(file).join("")}</checkstyle>
`}var file=({path,messages})=>`  <file name="${xml(path)}">
${messages.map(error).join("")}  </file>
`,error=m=>`    <error line="${m.start.line}" column="${m.start.column}" severity="${m.severity}" message="${xml(fullText(m))}" source="noticelint.${xml(m.ruleId)}"/>
`;export{checkstyle};
