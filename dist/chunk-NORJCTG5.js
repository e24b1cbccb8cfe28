import{articlesText,lineLink,quotation,quoteOf,section,severityWord,sign,statusSigns,statusWord,table}from"./chunk-JUW3UYMO.js";import{visible}from"./chunk-6R4KFY6I.js";import{defectsOf,findingRow,itemRow,messageFor,placesOf,purposeRow,suppressedRow,tiedTo}from"./chunk-DIWFUZSW.js";import{toHtml}from"./chunk-D3ZZXGSO.js";import{h}from"./chunk-XTUZFAL6.js";import{textsIn}from"./chunk-YHQSIXAO.js";import{isLoss}from"./chunk-D57DRTLK.js";import{baseTitle}from"./chunk-GW2RVV6A.js";import{valuesText}from"./chunk-ZCAWWOIJ.js";import{changeTexts}from"./chunk-O3YSBNTY.js";import{shorten}from"./chunk-D7A3DRV2.js";function changesSection(page,{name,changes}){let{texts}=page,isQuiet=!changes.changes.length&&!changes.broken.length&&!changes.fixed.length;return section("changes",texts.changes(name),[isQuiet?h("p",texts.noChanges):"",changes.changes.map(change=>changed(page,change)),messages(texts.newProblems,changes.broken),messages(texts.fixedProblems,changes.fixed)])}function changed({card,texts},change){let{kind,title,before,after}=change,values=valuesText(change,value=>value),side=(label,quote)=>h("div",{className:"passage"},[h("p",{className:"label"},label),quote?h("blockquote",quoteOf(card,quote)):h("p",texts.nothing)]);return h("article",{className:"finding"},[h("h3",[sign(isLoss(change)?"▼":"△"),` ${changeTexts(card.uiLanguage).kinds[kind]}: ${title}${values?` (${values})`:""}`]),h("div",{className:"pair"},[side(texts.before,before?.quote),side(texts.after,after?.quote)])])}var messages=(label,all)=>all.length?[h("h3",`${label} (${all.length})`),h("ul",all.map(({message})=>h("li",message)))]:[];function findingsSection(page){let{texts,card}=page,defects=defectsOf(card.report);return defects.length?section("findings",texts.findings,defects.map((message,index)=>finding(page,message,index))):section("findings",texts.findings,h("p",texts.noFindings))}function finding(page,message,index){let{texts}=page,{severity,articles,advice,related,absence}=message,passage=(label,content)=>h("div",{className:"passage"},[h("p",{className:"label"},label),content]),here=absence?h("p",{className:"place"},[texts.expectedAt," ",lineLink(page,message),"."]):quotation(page,message);return h("article",{id:findingRow(index),className:["finding",severity],ariaLabelledby:`${findingRow(index)}-title`},[h("h3",{id:`${findingRow(index)}-title`},[`F${index+1} `,severityWord(severity,texts)," ",message.message]),articles.length?h("p",{className:"place"},`Art. ${articlesText(articles)}`):"",h("div",{className:related.length?"pair":"single"},[related.length?passage(texts.passage,here):here,related.map(other=>passage(texts.otherPassage,quotation(page,other)))]),advice?h("p",{className:"advice"},`→ ${advice}`):""])}function suppressedSection(page){let{texts,card}=page,{suppressed}=card.report;if(!suppressed.length)return section("suppressed",texts.suppressed,h("p",texts.noSuppressed));let rows=suppressed.map((message,index)=>{let{reason,owner,date,expires}=message.suppression,until=expires?`${texts.expires} ${expires}`:"";return h("tr",{id:suppressedRow(index)},[h("th",{scope:"row"},[message.message," ",h("span",{className:"place"},["(",lineLink(page,message),")"])]),h("td",{dataLabel:texts.reason},reason),h("td",{dataLabel:texts.owner},[owner,date,until].filter(Boolean).join(", ")||"–")])}),head=[texts.finding,texts.reason,texts.owner];return section("suppressed",texts.suppressed,table(texts.suppressedCaption,"suppressed",head,rows))}var counted=["disclosed","incomplete","missing","contradictory"];function pageHeader(page){let{card,texts}=page,{report}=card,{facts}=texts,rows=[[facts.notice,h("code",(report.layers??[report.path]).join(" + "))],[facts.date,report.date||facts.noDate],[facts.language,texts.languageNames[report.language]??report.language],[facts.commit,commitText(card.commit,texts)],[facts.rules,`noticelint ${card.toolVersion}, ${facts.rules.toLowerCase()} ${card.rulesVersion}`],[facts.profile,card.profile?h("code",card.profile):facts.builtIn]];return h("header",[h("p",{className:"kicker"},texts.scorecard),h("h1",{dir:"auto",lang:report.language},report.title??report.path),h("p",{className:"verdict"},[h("strong",texts.verdict(report.summary)),"."]),bar(page),h("p",{className:"caveat"},texts.caveat),h("dl",{className:"facts"},rows.map(([term,text])=>h("div",[h("dt",term),h("dd",text)])))])}function commitText(commit,texts){if(!commit)return texts.facts.noCommit;let id=h("code",commit.id.slice(0,12));return commit.isClean?id:[id,`, ${texts.facts.uncommitted}`]}function bar({card,texts}){let{summary}=card.report,width=600,x=0,parts=counted.flatMap(status=>{let size=summary.applicable?summary[status]/summary.applicable*width:0;if(!size)return[];let left=x;x+=size;let label=size>26?h("text",{x:left+size/2,y:19,textAnchor:"middle"},`${statusSigns[status]} ${summary[status]}`):"";return[h("rect",{className:status,x:left,y:0,width:size,height:28}),label]});return h("svg",{className:"bar",viewBox:`0 0 ${width} 28`,role:"img",ariaLabel:texts.verdict(summary)},parts)}var quotedInFull=3,linesNamed=24,statuses=["missing","contradictory","incomplete","disclosed","not-applicable"];function itemsSection(page){let{card,texts}=page,{number,item,articles,applicable,status,wording:wording2,action:action2}=texts.columns,rows=card.report.requirements.map((requirement,index)=>row(page,requirement,index));return section("items",texts.items,[filter(page),table(texts.itemsCaption,"items",[number,item,articles,applicable,status,wording2,action2],rows,{className:"items"})])}function filter({card,texts}){let{requirements}=card.report,count=status=>requirements.filter(r=>r.status===status).length,choice=(value,label,number)=>[h("input",{type:"radio",name:"show",id:`show-${value}`,checked:value==="all"}),h("label",{htmlFor:`show-${value}`},`${label} (${number})`)];return h("fieldset",{className:"filter"},[h("legend",texts.filter),choice("all",texts.all,requirements.length),statuses.filter(count).flatMap(status=>choice(status,texts.status[status],count(status)))])}function row(page,requirement,index){let{texts}=page,{id,title,articles,status}=requirement,cell2=(label,content)=>h("td",{dataLabel:label},content);return h("tr",{id:itemRow(id),className:`is-${status}`},[cell2(texts.columns.number,String(index+1)),h("th",{scope:"row"},title),cell2(texts.columns.articles,articlesText(articles)),cell2(texts.columns.applicable,applicability(page,requirement)),cell2(texts.columns.status,statusWord(status,texts)),cell2(texts.columns.wording,wording(page,requirement)),cell2(texts.columns.action,action(page,requirement))])}function applicability({texts},{status,declared}){return status!=="not-applicable"?texts.applies:declared?texts.declared(declared):texts.notCalledFor}function wording(page,{id,evidence,status}){let{texts,card}=page,message=messageFor(card.report,id);if(!evidence.length)return[status==="not-applicable"?"–":texts.notFound,message?.absence?h("p",{className:"place"},[texts.expectedAt," ",lineLink(page,message),"."]):""];let[quoted,others]=[evidence.slice(0,quotedInFull),evidence.slice(quotedInFull)],lines=others.slice(0,linesNamed),links=lines.flatMap((one,i)=>[i?", ":" ",lineLink(page,one,String(one.start.line))]),more=others.length>lines.length?` … (+${others.length-lines.length})`:"";return[quoted.map(one=>quotation(page,one)),lines.length?h("p",{className:"place"},[`${texts.alsoAt} ${lines.length>1?texts.lines:texts.line}`,links,more]):""]}function action({card,texts},{id,status}){let message=messageFor(card.report,id);return message?[h("p",message.message),message.advice?h("p",{className:"advice"},`→ ${message.advice}`):""]:status==="not-applicable"?"–":texts.nothingToDo}var most=4,longest=120;function matrixSection(page){let{card,texts}=page,{purpose,basis,interest,data,recipients,retention}=texts.purposeColumns,{purposes}=card.report;if(!purposes.length)return section("purposes",texts.purposes,h("p",texts.noPurposes));let rows=purposes.map((one,index)=>row2(page,one,index)),head=[purpose,basis,interest,data,recipients,retention];return section("purposes",texts.purposes,table(texts.purposesCaption,"purposes",head,rows,{className:"matrix"}))}function row2(page,purpose,index){let{texts,card}=page,{purposeColumns:columns}=texts,{interest,data,recipients,retention}=tiedTo(purpose,card.report),needsInterest=purpose.legalBases.includes("legitimate-interests");return h("tr",{id:purposeRow(index)},[h("th",{scope:"row"},[quoteOf(card,purpose.name,160)," ",h("span",{className:"place"},["(",lineLink(page,purpose),")"])]),cell(page,columns.basis,purpose.legalBases.map(basis=>h("div",baseTitle(basis,card.uiLanguage)))),needsInterest||interest.length?cell(page,columns.interest,passages(page,interest)):h("td",{dataLabel:columns.interest,className:"idle"},texts.notNeeded),cell(page,columns.data,passages(page,data)),cell(page,columns.recipients,passages(page,recipients)),cell(page,columns.retention,passages(page,retention))])}function cell({texts},label,content){return content.length?h("td",{dataLabel:label},content):h("td",{dataLabel:label,className:"hole"},[sign("✗")," ",h("span",texts.hole)])}var passages=(page,evidence)=>evidence.slice(0,most).map(one=>h("div",lineLink(page,one,shorten(one.quote,longest))));function placesByBlock(blocks,places){let spans=blocks.map(block=>({block,start:block.sourceOffset(0),end:block.sourceOffset(block.text.length)})).filter(({start,end})=>end>start).sort((a,b)=>a.start-b.start),byBlock=new Map,first=0;for(let place of places){for(;first<spans.length&&spans[first].end<=place.start;)first++;let touched=[];for(let i=first;i<spans.length&&spans[i].start<place.end;i++){let{block}=spans[i],start=textOffset(block,place.start),end=textOffset(block,place.end);end>start&&touched.push({block,range:{start,end,place,isFirst:!1,isLast:!1}})}place.owners.every(({kind})=>kind==="purpose")&&touched.splice(1),touched[0]&&(touched[0].range.isFirst=!0),touched.length&&(touched.at(-1).range.isLast=!0);for(let{block,range}of touched){let known=byBlock.get(block);known?known.push(range):byBlock.set(block,[range])}}return byBlock}function textOffset(block,offset){let low=0,high=block.text.length;for(;low<high;){let middle=low+high>>1;block.sourceOffset(middle)<offset?low=middle+1:high=middle}return low}function markedText(text,ranges,texts){let queue=[...ranges].sort((a,b)=>a.start-b.start||b.end-a.end);return nest(text,0,text.length,queue,texts)}function nest(text,from,to,queue,texts){let content=[],add=end=>{end>from&&content.push({type:"text",value:text.slice(from,end)}),from=Math.max(from,end)};for(;queue[0]&&queue[0].start<to;){let range=queue.shift();add(range.start);let end=Math.min(range.end,to),isWhole=end===range.end;isWhole||insert(queue,{...range,start:to,isFirst:!1});let inner=nest(text,from,end,queue,texts),one={...range,isLast:range.isLast&&isWhole};content.push(mark(one,inner,texts)),from=end}return add(to),content}function insert(queue,range){let at=queue.findIndex(r=>r.start>range.start||r.start===range.start&&r.end<=range.end);queue.splice(at<0?queue.length:at,0,range)}var strength=["finding","evidence","absence","purpose"];function mark({place,isFirst,isLast},inner,texts){let kind=strength.find(k=>place.owners.some(owner=>owner.kind===k)),back=isLast?place.owners.map(owner=>backLink(owner,texts)):[];return h("mark",{className:kind,id:isFirst?place.id:void 0},[...inner,...back])}function backLink({row:row3,label,title},texts){let words=texts.backTo(title);return h("a",{className:"back",href:`#${row3}`,ariaLabel:`${label}: ${words}`,title:words},label)}var deepestItem=4;function noticeSection({notice},places,texts){let ranges=rangesOf(notice,places),contentOf=block=>markedText(block.text,ranges.get(block)??[],texts),parts=filesOf(notice).flatMap(file=>[...notice.layers?[h("p",{className:"about"},h("code",file.path))]:[],...render(blocksOf(file),contentOf)]);return h("section",{id:"notice",ariaLabelledby:"notice-title"},[h("h2",{id:"notice-title"},texts.theNotice),h("p",{className:"about"},texts.theNoticeAbout),h("div",{className:"notice",lang:notice.language,dir:"auto"},parts)])}var blocksOf=({title,blocks})=>title&&!blocks.includes(title)?[title,...blocks]:blocks,placesShown=(notice,places)=>new Set([...rangesOf(notice,places).values()].flatMap(all=>all.map(({place})=>place.id))),filesOf=notice=>notice.layers??[notice];function rangesOf(notice,places){let all=places.all();return new Map(filesOf(notice).flatMap(file=>{let own=all.filter(({path=notice.path})=>path===file.path);return[...placesByBlock(blocksOf(file),own)]}))}function render(blocks,contentOf){let levelOf=headingLevels(),rendered=[];for(let i=0;i<blocks.length;){let block=blocks[i],group=groupAt(blocks,i);block.cell?rendered.push(table2(group,contentOf)):block.kind==="item"?rendered.push(list(group,contentOf)):block.kind==="heading"?rendered.push(h(`h${levelOf(block.depth)}`,contentOf(block))):rendered.push(h("p",{className:block.quoted?"quoted":void 0},contentOf(block))),i+=group.length}return rendered}function groupAt(blocks,from){let first=blocks[from],belongs=block=>first.cell?block.cell?.table===first.cell.table:first.kind==="item"&&block.kind==="item"&&!block.cell,to=from+1;for(;to<blocks.length&&belongs(blocks[to]);)to++;return blocks.slice(from,to)}function headingLevels(){let open=[];return depth=>{for(;open.length&&open.at(-1)>=depth;)open.pop();return open.push(depth),Math.min(6,2+open.length)}}var list=(items,contentOf)=>h("ul",items.map(item=>h("li",{className:`depth-${Math.max(1,Math.min(deepestItem,item.depth))}`},contentOf(item))));function table2(cells,contentOf){let columnHeaders=new Set(cells.map(({cell:cell2})=>cell2?.columnHeader)),rowHeaders=new Set(cells.map(({cell:cell2})=>cell2?.rowHeader)),rows=new Map;for(let block of cells){let{row:row4,column}=block.cell,known=rows.get(row4)??new Map;known.set(column,[...known.get(column)??[],block]),rows.set(row4,known)}let width=Math.min(60,1+cells.reduce((most2,{cell:cell2})=>Math.max(most2,cell2.column),0)),element=blocks=>{let content=blocks.length>1?blocks.map(b=>h("div",contentOf(b))):blocks.flatMap(contentOf);return blocks.some(b=>columnHeaders.has(b))?h("th",{scope:"col"},content):blocks.some(b=>rowHeaders.has(b))?h("th",{scope:"row"},content):h("td",content)},row3=columns=>h("tr",Array.from({length:width},(_,column)=>element(columns.get(column)??[])));return h("div",{className:"wide"},h("table",h("tbody",[...rows.values()].map(row3))))}import{createHash}from"node:crypto";function htmlDocument({language,title,style:style2,script,body}){let policy=["default-src 'none'",`style-src '${digest(style2)}'`,...script?[`script-src '${digest(script)}'`]:[],"base-uri 'none'","form-action 'none'"].join("; "),head=h("head",[h("meta",{charSet:"utf-8"}),h("meta",{httpEquiv:"Content-Security-Policy",content:policy}),h("meta",{name:"viewport",content:"width=device-width, initial-scale=1"}),h("meta",{name:"referrer",content:"no-referrer"}),h("meta",{name:"color-scheme",content:"light dark"}),h("title",title),raw("style",style2)]),page=h("html",{lang:language},[head,h("body",[...body,...script?[raw("script",script)]:[]])]);return makeVisible(page),`${toHtml({type:"root",children:[{type:"doctype"},page]})}
`}var digest=text=>`sha256-${createHash("sha256").update(text).digest("base64")}`,raw=(tagName,value)=>({type:"element",tagName,properties:{},children:[{type:"text",value}]});function makeVisible(element){let open=[element];for(let one=open.pop();one;one=open.pop())if(!(one.tagName==="style"||one.tagName==="script")){for(let[name,value]of Object.entries(one.properties))typeof value=="string"&&name!=="href"&&(one.properties[name]=visible(value));for(let child of one.children)child.type==="text"&&(child.value=visible(child.value)),child.type==="element"&&open.push(child)}}var style=`
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --ink: #1d2126; --soft: #565d66; --line: #d9d6cf; --panel: #ffffff; --accent: #1d4f91;
  --good: #1f6b45; --good-bg: #e4f1e9; --half: #7a4d00; --half-bg: #fbefd6; --bad: #a11d2b; --bad-bg: #fbe6e6;
  --clash: #6a2c91; --clash-bg: #f1e5f8; --idle: #565d66; --idle-bg: #efeeea;
  --mark: #fdf0b8; --mark-finding: #fbdcdc; --mark-line: #b58a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181c; --ink: #e6e4df; --soft: #a9b0b9; --line: #363b42; --panel: #1b1f24; --accent: #8fbcff;
    --good: #86d6a8; --good-bg: #163325; --half: #f0c674; --half-bg: #3a2d12; --bad: #ff9da3; --bad-bg: #431d22;
    --clash: #d9aef5; --clash-bg: #351d45; --idle: #a9b0b9; --idle-bg: #272b31;
    --mark: #453a10; --mark-finding: #51242a; --mark-line: #d8b23c;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1.5rem; }
body { margin: 0 auto; padding: 2.5rem 2rem 4rem; max-width: 78rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", "Helvetica Neue", "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--panel); padding: .5rem 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .1rem 0 .8rem; font-weight: 650; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 0 0 .8rem; }
h3 { font-size: 1rem; margin: 0 0 .5rem; line-height: 1.45; }
section { margin-top: 3rem; }
code { font: .92em ui-monospace, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.kicker { margin: 0; color: var(--soft); text-transform: uppercase; letter-spacing: .09em; font-size: .8rem; }
.verdict { font-size: 1.2rem; margin: 0 0 .8rem; }
.caveat, .about { color: var(--soft); max-width: 48rem; }
.bar { display: block; width: 100%; max-width: 48rem; height: auto; border-radius: 4px; }
.bar text { font-size: 14px; font-weight: 600; }
.bar .disclosed, .chart .disclosed { fill: var(--good-bg); stroke: var(--good); }
.bar .incomplete { fill: var(--half-bg); stroke: var(--half); }
.bar .missing { fill: var(--bad-bg); stroke: var(--bad); }
.bar .contradictory { fill: var(--clash-bg); stroke: var(--clash); }
svg text { fill: var(--ink); font-family: inherit; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .8rem 2rem; margin: 1.5rem 0 0;
  padding: 1rem 0; border-block: 1px solid var(--line); }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93rem; }
caption { text-align: left; color: var(--soft); padding: 0 0 .6rem; }
th, td { text-align: left; vertical-align: top; padding: .65rem .8rem .65rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 600; }
.items th:nth-child(2) { min-width: 9rem; }
.items td:nth-child(3), .items td:nth-child(4) { min-width: 5.5rem; max-width: 8rem; }
.items td:nth-child(6) { min-width: 20rem; width: 42%; }
.items td:nth-child(7) { min-width: 14rem; }
td p { margin: 0 0 .4rem; }
tr:target > *, article:target { background: var(--idle-bg); }
.status { display: inline-block; white-space: nowrap; padding: .05rem .5rem; border-radius: 1rem; border: 1px solid; font-size: .85rem;
  font-weight: 600; color: var(--idle); background: var(--idle-bg); }
.disclosed.status { color: var(--good); background: var(--good-bg); }
.incomplete.status, .warning.status { color: var(--half); background: var(--half-bg); }
.missing.status, .error.status { color: var(--bad); background: var(--bad-bg); }
.contradictory.status { color: var(--clash); background: var(--clash-bg); }
blockquote { margin: 0 0 .5rem; padding-left: .7rem; border-left: 3px solid var(--line); }
q { quotes: none; font-family: Charter, Georgia, "DejaVu Serif", serif; unicode-bidi: isolate; }
.place { font-weight: 400; color: var(--soft); font-size: .85rem; }
.place a { white-space: nowrap; }
.advice { font-weight: 500; }
.filter { border: 0; padding: 0; margin: 0 0 1.2rem; display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.filter legend { float: left; padding: 0 .6rem 0 0; color: var(--soft); }
.filter input { position: absolute; opacity: 0; }
.filter label { border: 1px solid var(--line); border-radius: 1rem; padding: .2rem .8rem; cursor: pointer; background: var(--panel); font-size: .9rem; }
.filter input:checked + label { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.filter input:focus-visible + label { outline: 3px solid var(--accent); outline-offset: 2px; }
.matrix td { min-width: 8rem; }
.matrix th:first-child { min-width: 12rem; }
.matrix td:not(.hole) { padding-left: .5rem; }
.matrix .hole { color: var(--bad); padding-left: .5rem; font-size: .85rem;
  background: repeating-linear-gradient(135deg, var(--bad-bg) 0 9px, var(--panel) 9px 12px); }
.hole span:last-child { background: var(--bad-bg); }
.idle { color: var(--soft); font-size: .85rem; }
article.finding { border: 1px solid var(--line); border-left-width: 4px; border-radius: 4px; background: var(--panel); padding: .9rem 1.1rem; margin: 0 0 1rem; }
article.finding.error { border-left-color: var(--bad); }
article.finding.warning { border-left-color: var(--half); }
article.finding p { margin: .3rem 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem 2rem; margin: .6rem 0; }
.label { color: var(--soft); font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; }
.notice { background: var(--panel); border: 1px solid var(--line); border-radius: 4px; padding: 1.5rem clamp(1rem, 4vw, 3rem);
  font: 1.03rem/1.65 Charter, Georgia, "DejaVu Serif", serif; }
.notice > * { max-width: 46rem; unicode-bidi: isolate; }
.notice > .wide { max-width: none; }
.notice h3, .notice h4, .notice h5, .notice h6 { font-family: system-ui, "DejaVu Sans", sans-serif; margin: 1.6rem 0 .5rem; line-height: 1.3; }
.notice h3 { font-size: 1.25rem; } .notice h4 { font-size: 1.1rem; } .notice h5, .notice h6 { font-size: 1rem; }
.notice ul { padding-left: 1.3rem; } .notice li { margin: .25rem 0; }
.notice .depth-2 { margin-left: 1.3rem; } .notice .depth-3 { margin-left: 2.6rem; } .notice .depth-4 { margin-left: 3.9rem; }
.notice .quoted { padding-left: 1rem; border-left: 3px solid var(--line); }
.notice td, .notice th { padding: .5rem .8rem .5rem 0; }
mark { color: inherit; background: var(--mark); border-radius: 2px; padding: .06em 0; scroll-margin-top: 30vh; }
mark.finding { background: var(--mark-finding); }
mark.absence, mark.purpose { background: none; }
mark.absence { border-bottom: 2px dashed var(--bad); }
mark:target { outline: 3px solid var(--mark-line); outline-offset: 2px; }
.back { font: 600 .68rem/1 system-ui, "DejaVu Sans", sans-serif; vertical-align: super; margin-left: .2em; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
.grid th, .grid td { padding: .35rem .45rem .35rem 0; }
.grid thead th { min-width: 1.5rem; }
.grid .turned { writing-mode: vertical-rl; transform: rotate(180deg); display: inline-block; max-height: 15rem; line-height: 1.1; font-size: .82rem; }
.grid thead th.up { padding: .35rem .1rem; text-align: center; }
.grid td.cell { text-align: center; padding: .35rem .1rem; }
.grid .sign { font-weight: 700; }
.grid td.disclosed { color: var(--good); } .grid td.incomplete { color: var(--half); background: var(--half-bg); }
.grid td.missing { color: var(--bad); background: var(--bad-bg); } .grid td.contradictory { color: var(--clash); background: var(--clash-bg); }
.grid td.not-applicable { color: var(--idle); }
.grid button { all: unset; cursor: pointer; }
.grid button:focus-visible { outline: 3px solid var(--accent); }
.grid [aria-sort=ascending] button::after { content: " ▲"; } .grid [aria-sort=descending] button::after { content: " ▼"; }
.grid .name { min-width: 12rem; max-width: 17rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem 3rem; }
figure { margin: 0; }
figcaption { font-weight: 600; margin-bottom: .6rem; }
.chart { width: 100%; height: auto; max-width: 44rem; }
.chart text { font-size: 13px; }
.chart .track { fill: var(--idle-bg); }
.chart .disclosed { stroke: none; fill: var(--good); }
@media screen {
  body:has(#show-missing:checked) .items tbody tr:not(.is-missing),
  body:has(#show-contradictory:checked) .items tbody tr:not(.is-contradictory),
  body:has(#show-incomplete:checked) .items tbody tr:not(.is-incomplete),
  body:has(#show-disclosed:checked) .items tbody tr:not(.is-disclosed),
  body:has(#show-not-applicable:checked) .items tbody tr:not(.is-not-applicable) { display: none; }
}
@media screen and (max-width: 46rem) {
  body { padding: 1.2rem 1rem 3rem; }
  h1 { font-size: 1.5rem; }
  .items thead, .matrix thead { position: absolute; left: -999rem; }
  .items, .items tbody, .items tr, .items td, .items th, .matrix, .matrix tbody, .matrix tr, .matrix td, .matrix th,
  .items caption, .matrix caption { display: block; width: auto; max-width: none; }
  .items tr, .matrix tr { border: 1px solid var(--line); border-radius: 4px; background: var(--panel); padding: .6rem .8rem; margin: 0 0 .8rem; }
  .items td, .items th, .matrix td, .matrix th { border: 0; padding: .25rem 0; }
  .items td::before, .matrix td::before { content: attr(data-label) ": "; color: var(--soft); font-size: .85rem; }
  .items td:first-child { display: none; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  :root { --paper: #fff; --panel: #fff; --ink: #000; --soft: #333; --line: #888; --accent: #000; --good: #000; --half: #000; --bad: #000;
    --clash: #000; --idle: #333; --good-bg: #fff; --half-bg: #fff; --bad-bg: #fff; --clash-bg: #fff; --idle-bg: #fff;
    --mark: #e4e4e4; --mark-finding: #e4e4e4; }
  html { font-size: 9.5pt; }
  body { padding: 0; max-width: none; }
  .items { table-layout: fixed; }
  .items th:nth-child(1) { width: 5%; } .items th:nth-child(2) { width: 17%; } .items th:nth-child(3) { width: 9%; }
  .items th:nth-child(4) { width: 11%; } .items th:nth-child(5) { width: 14%; } .items th:nth-child(6) { width: 27%; }
  th, td { padding-right: .5rem; } .items thead th { font-size: .8rem; }
  .filter, nav, .skip { display: none; }
  a { text-decoration: none; }
  .items td:nth-child(3), .items td:nth-child(4), .items td:nth-child(6), .items td:nth-child(7), .items th:nth-child(2), .matrix td, .matrix th:first-child { min-width: 0; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, article.finding, blockquote { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .wide { overflow: visible; }
  .status { border-width: .6pt; padding: 0 .3rem; font-size: .8rem; white-space: normal; border-radius: 3pt; }
  td.hole, th, td { overflow-wrap: anywhere; }
  .matrix .hole { border: 1.5pt solid #000; background: none; font-weight: 700; }
  mark { background: #e4e4e4; text-decoration: underline; text-decoration-thickness: .6pt; }
  mark.purpose, mark.absence { background: none; text-decoration: none; }
  .notice { border: 0; padding: 0; font-size: 9.5pt; line-height: 1.45; }
  .notice > * { max-width: none; }
  #notice { break-before: page; }
  .grid { font-size: 7pt; } .grid th, .grid td { padding: 1pt; } .grid .name { min-width: 0; } .grid .turned { font-size: 6.5pt; }
  .chart .disclosed { fill: #555; } .chart .track { fill: #ddd; }
}
`;function scorecardHtml(card){let texts=textsIn(card.uiLanguage),places=placesOf(card.report),page={card,texts,places,shown:placesShown(card.notice,places)},title=card.report.title??card.report.path,chapters=[["items",texts.items],["purposes",texts.purposes],["findings",texts.findings],...card.since?[["changes",texts.changes(card.since.name)]]:[],["suppressed",texts.suppressed],["notice",texts.theNotice]];return htmlDocument({language:card.uiLanguage,title:`${texts.scorecard}: ${title}`,style,body:[h("a",{className:"skip",href:"#items"},texts.skip),pageHeader(page),h("nav",{ariaLabel:texts.contents},h("ul",chapters.map(([id,label])=>h("li",h("a",{href:`#${id}`},label))))),h("main",[itemsSection(page),matrixSection(page),findingsSection(page),...card.since?[changesSection(page,card.since)]:[],suppressedSection(page),noticeSection(card,page.places,texts)]),h("footer",h("p",texts.caveat))]})}export{htmlDocument,style,scorecardHtml};
