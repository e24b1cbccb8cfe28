import{xml}from"./chunk-J27PMWYL.js";import"./chunk-HEZCHFS2.js";import{fullText,oneLine}from"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";function junit(report){let all=report.notices.map(casesOf),tests=all.reduce((sum,cases)=>sum+cases.length,0),failures=all.flat().filter(c=>c.messages.length).length,suites=report.notices.map((notice,i)=>suite(notice,all[i])).join("");return`<?xml version="1.0" encoding="utf-8"?>
<testsuites name="noticelint" tests="${tests}" failures="${failures}">
${suites}</testsuites>
`}function casesOf({requirements,messages}){let ids=new Set(requirements.map(r=>r.id)),items=requirements.map(r=>({name:r.id,messages:messages.filter(m=>m.ruleId===r.id&&m.severity!=="info"),skipped:r.status==="not-applicable"})),findings=messages.filter(m=>!ids.has(m.ruleId)&&m.severity!=="info");return[...items,...findings.map(m=>({name:`${m.ruleId} at line ${m.start.line}`,messages:[m],skipped:!1}))]}function suite({path},cases){let failures=cases.filter(c=>c.messages.length).length,skipped=cases.filter(c=>c.skipped&&!c.messages.length).length;return`  <testsuite name="${xml(path)}" tests="${cases.length}" failures="${failures}" skipped="${skipped}" errors="0">
${cases.map(c=>testCase(path,c)).join("")}  </testsuite>
`}function testCase(path,{name,messages,skipped}){let open=`    <testcase classname="${xml(path)}" name="${xml(name)}"`;return messages.length?`${open}>
${messages.map(m=>failure(path,m)).join("")}    </testcase>
`:skipped?`${open}><skipped message="not applicable"/></testcase>
`:`${open}/>
`}var failure=(path,m)=>`      <failure type="${m.severity}" message="${xml(m.message)}">${xml(`${oneLine(m.path??path)}:${m.start.line}:${m.start.column} ${fullText(m)}`)}</failure>
`;export{junit};
