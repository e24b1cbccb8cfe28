import{cell,code,html,link,plainText,shorten}from"./chunk-H3P5KMPT.js";import{summaryLine}from"./chunk-4UYRBGPX.js";import{articleList,fileOf}from"./chunk-5ZCEF4U6.js";var quoteLength=240,cellLength=120,severityNames={error:"❌ error",warning:"⚠️ warning",info:"ℹ️ info"},statusNames={disclosed:"✅ disclosed",incomplete:"🟡 incomplete",missing:"❌ missing",contradictory:"⚠️ contradictory","not-applicable":"➖ not applicable"},quoted=text=>code(shorten(text,quoteLength));function placeLink(path,place,url){let file=fileOf({path},place);return link(code(`${file}:${place.start.line}`),url(file,place))}var articlesOf=articles=>articles.length?` (${plainText(articleList(articles))})`:"";function findingItem({notice,message},url){let{severity,articles,advice,related,quote}=message;return`${[`- **${severityNames[severity]}** ${plainText(message.message)}${articlesOf(articles)} ${code(message.ruleId)}`,`${message.absence?"Would stand at":"At"} ${placeLink(notice.path,message,url)}${quote?`: ${quoted(quote)}`:""}`,...related.slice(0,3).map(r=>`${plainText(r.message)} at ${placeLink(notice.path,r,url)}: ${quoted(r.quote)}`),...advice?[`→ ${plainText(advice)}`]:[]].join(`<br>
  `)}
`}var fold=summary=>`
<details>
<summary>${summary}</summary>

`,foldEnd=`
</details>
`;function itemTable(notice,url){let head=`<code>${html(notice.path)}</code>: ${html(summaryLine(notice.summary))}`,rows=notice.requirements.map(requirement=>itemRow(notice.path,requirement,url));return[fold(head),`| Item | Article | Status | Where the notice says it |
| --- | --- | --- | --- |
`,...rows.map(row=>`${row}
`),foldEnd].join("")}function itemRow(path,requirement,url){let{title,articles,status,evidence,declared}=requirement,[first]=evidence,more=evidence.length>1?` and ${evidence.length-1} more`:"",where=first?`${placeLink(path,first,url)} ${code(shorten(first.quote,cellLength))}${more}`:declared?`declared: ${plainText(declared)}`:"";return`| ${[plainText(title),plainText(articles.join(", ")),statusNames[status],where].map(cell).join(" | ")} |`}export{quoted,placeLink,articlesOf,findingItem,fold,foldEnd,itemTable};
