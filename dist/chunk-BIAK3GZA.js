import{a as r}from"./chunk-QKDTPX3S.js";import"./chunk-77YWSSSH.js";import{B as i,q as o}from"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";function a(e){return`<?xml version="1.0" encoding="utf-8"?>
<checkstyle version="4.3">
${e.notices.map(p).join("")}</checkstyle>
`}var p=e=>[e.path,...(e.layers??[]).slice(1)].map(t=>{let n=e.messages.filter(s=>i(e,s)===t);return`  <file name="${r(t)}">
${n.map(l).join("")}  </file>
`}).join(""),l=e=>`    <error line="${e.start.line}" column="${e.start.column}" severity="${e.severity}" message="${r(o(e))}" source="noticelint.${r(e.ruleId)}"/>
`;export{a as checkstyle};
