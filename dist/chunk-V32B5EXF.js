import{a}from"./chunk-QKDTPX3S.js";import"./chunk-77YWSSSH.js";import{p as l,q as p}from"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";function d(n){let e=n.notices.map(u),i=e.reduce((t,o)=>t+o.length,0),r=e.flat().filter(t=>t.messages.length).length,s=n.notices.map((t,o)=>f(t,e[o])).join("");return`<?xml version="1.0" encoding="utf-8"?>
<testsuites name="noticelint" tests="${i}" failures="${r}">
${s}</testsuites>
`}function u({requirements:n,messages:e}){let i=new Set(n.map(t=>t.id)),r=n.map(t=>({name:t.id,messages:e.filter(o=>o.ruleId===t.id&&o.severity!=="info"),skipped:t.status==="not-applicable"})),s=e.filter(t=>!i.has(t.ruleId)&&t.severity!=="info");return[...r,...s.map(t=>({name:`${t.ruleId} at line ${t.start.line}`,messages:[t],skipped:!1}))]}function f({path:n},e){let i=e.filter(s=>s.messages.length).length,r=e.filter(s=>s.skipped&&!s.messages.length).length;return`  <testsuite name="${a(n)}" tests="${e.length}" failures="${i}" skipped="${r}" errors="0">
${e.map(s=>m(n,s)).join("")}  </testsuite>
`}function m(n,{name:e,messages:i,skipped:r}){let s=`    <testcase classname="${a(n)}" name="${a(e)}"`;return i.length?`${s}>
${i.map(t=>c(n,t)).join("")}    </testcase>
`:r?`${s}><skipped message="not applicable"/></testcase>
`:`${s}/>
`}var c=(n,e)=>`      <failure type="${e.severity}" message="${a(e.message)}">${a(`${l(e.path??n)}:${e.start.line}:${e.start.column} ${p(e)}`)}</failure>
`;export{d as junit};
