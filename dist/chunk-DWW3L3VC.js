import"./chunk-NS2PRC2W.js";import{oneLine,printable,withArticles}from"./chunk-7HDT4OSO.js";import"./chunk-IH2QPYBS.js";function unix(report){return report.notices.flatMap(({path,messages})=>messages.map(m=>`${printable(`${oneLine(m.path??path)}:${m.start.line}:${m.start.column}: ${withArticles(m)} [${m.severity}/${m.ruleId}]`)}
`)).join("")}export{unix};
