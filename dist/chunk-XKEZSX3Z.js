import"./chunk-77YWSSSH.js";import{d as r,p as i,t as o}from"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";function a(p){return p.notices.flatMap(({path:e,messages:n})=>n.map(t=>`${r(`${i(t.path??e)}:${t.start.line}:${t.start.column}: ${o(t)} [${t.severity}/${t.ruleId}]`)}
`)).join("")}export{a as unix};
