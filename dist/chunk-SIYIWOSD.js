import{xml}from"./chunk-J27PMWYL.js";import"./chunk-HEZCHFS2.js";import{fileOf,fullText}from"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";function checkstyle(report){return`<?xml version="1.0" encoding="utf-8"?>
<checkstyle version="4.3">
${report.notices.map(file).join("")}</checkstyle>
`}var file=notice=>[notice.path,...(notice.layers??[]).slice(1)].map(path=>{let own=notice.messages.filter(message=>fileOf(notice,message)===path);return`  <file name="${xml(path)}">
${own.map(error).join("")}  </file>
`}).join(""),error=m=>`    <error line="${m.start.line}" column="${m.start.column}" severity="${m.severity}" message="${xml(fullText(m))}" source="noticelint.${xml(m.ruleId)}"/>
`;export{checkstyle};
