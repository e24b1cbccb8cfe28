import"./chunk-HEZCHFS2.js";import{oneLine,printable,withArticles}from"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";function unix(report){return report.notices.flatMap(({path,messages})=>messages.map(m=>`${printable(`${oneLine(m.path??path)}:${m.start.line}:${m.start.column}: ${withArticles(m)} [${m.severity}/${m.ruleId}]`)}
`)).join("")}export{unix};
