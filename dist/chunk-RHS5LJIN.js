import{Budget,characters}from"./chunk-267GV7UC.js";import{findingItem,fold,foldEnd,itemTable,plainText}from"./chunk-LGLC56SX.js";import{rankedMessages}from"./chunk-VK2ZMXKW.js";import{caveat,counts,plural,summaryLine,tally}from"./chunk-4UYRBGPX.js";import"./chunk-HEZCHFS2.js";import"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";var limit=4e6,noUrl=()=>{},markdown=report=>{let document=new Budget(limit,characters);document.add(`# Privacy notices: ${verdict(report)}

`);let findings=rankedMessages(report).map(ranked=>findingItem(ranked,noUrl));document.list(findings,{open:`## Findings

`,more:n=>`
and ${n} more.
`,share:.7});let tables=report.notices.map(notice=>itemTable(notice,noUrl));document.list(tables,{open:`
## Items
`,more:n=>`
and ${plural(n,"more notice")}.
`});let suppressed=report.notices.flatMap(notice=>notice.suppressed);return document.list(suppressed.map(m=>`- ${plainText(m.message)} Turned off, because: ${plainText(m.suppression.reason)}
`),{open:fold(`${plural(suppressed.length,"finding")} turned off`),close:foldEnd,more:n=>`- and ${n} more
`}),document.add(`
${caveat}
`),document.toString()},verdict=({notices})=>`${summaryLine(counts(notices))}; ${tally(notices.flatMap(notice=>notice.messages))}`;export{markdown};
