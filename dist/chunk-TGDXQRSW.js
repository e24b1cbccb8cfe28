import{oneLine,withArticles}from"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";function unix(report){return report.notices.flatMap(({path,messages})=>messages.map(m=>`${oneLine(m.path??path)}:${m.start.line}:${m.start.column}: ${withArticles(m)} [${m.severity}/${m.ruleId}]
`)).join("")}export{unix};
