import{a as H,b as v,c as A,d as V,e as h,f as b,g as y,h as k,i as u,j as g}from"./chunk-LWS25PIL.js";import{a as C}from"./chunk-255LUPJB.js";import{a as R,b as T,c as w,d as q,e as O,f as D,g as $,h as F}from"./chunk-T73LTMHI.js";import{a as j}from"./chunk-Y4EYFYBB.js";import{f as o}from"./chunk-2D3B43TM.js";import{a as M}from"./chunk-SS5S3ZFF.js";import{a as P}from"./chunk-CXHDUUXQ.js";import{b as S}from"./chunk-LGLALHVQ.js";import{b as B}from"./chunk-RCEQTPM2.js";import{a as z}from"./chunk-R4KFAH4D.js";import{x as L}from"./chunk-LLRQCOHI.js";function W(e,{name:t,changes:r}){let{texts:n}=e,i=!r.changes.length&&!r.broken.length&&!r.fixed.length;return g("changes",n.changes(t),[i?o("p",n.noChanges):"",r.changes.map(a=>ce(e,a)),I(n.newProblems,r.broken),I(n.fixedProblems,r.fixed)])}function ce({card:e,texts:t},r){let{kind:n,title:i,before:a,after:s}=r,l=B(r,c=>c),d=(c,m)=>o("div",{className:"passage"},[o("p",{className:"label"},c),m?o("blockquote",y(e,m)):o("p",t.nothing)]);return o("article",{className:"finding"},[o("h3",[v(P(r)?"▼":"△"),` ${z(e.uiLanguage).kinds[n]}: ${i}${l?` (${l})`:""}`]),o("div",{className:"pair"},[d(t.before,a?.quote),d(t.after,s?.quote)])])}var I=(e,t)=>t.length?[o("h3",`${e} (${t.length})`),o("ul",t.map(({message:r})=>o("li",r)))]:[];function G(e){let{texts:t,card:r}=e,n=D(r.report);return n.length?g("findings",t.findings,n.map((i,a)=>me(e,i,a))):g("findings",t.findings,o("p",t.noFindings))}function me(e,t,r){let{texts:n}=e,{severity:i,articles:a,advice:s,related:l,absence:d}=t,c=(p,f)=>o("div",{className:"passage"},[o("p",{className:"label"},p),f]),m=d?o("p",{className:"place"},[n.expectedAt," ",h(e,t),"."]):b(e,t);return o("article",{id:w(r),className:["finding",i],ariaLabelledby:`${w(r)}-title`},[o("h3",{id:`${w(r)}-title`},[`F${r+1} `,V(i,n)," ",t.message]),a.length?o("p",{className:"place"},`Art. ${k(a)}`):"",o("div",{className:l.length?"pair":"single"},[l.length?c(n.passage,m):m,l.map(p=>c(n.otherPassage,b(e,p)))]),s?o("p",{className:"advice"},`→ ${s}`):""])}function Q(e){let{texts:t,card:r}=e,{suppressed:n}=r.report;if(!n.length)return g("suppressed",t.suppressed,o("p",t.noSuppressed));let i=n.map((s,l)=>{let{reason:d,owner:c,date:m,expires:p}=s.suppression,f=p?`${t.expires} ${p}`:"";return o("tr",{id:q(l)},[o("th",{scope:"row"},[s.message," ",o("span",{className:"place"},["(",h(e,s),")"])]),o("td",{dataLabel:t.reason},d),o("td",{dataLabel:t.owner},[c,m,f].filter(Boolean).join(", ")||"–")])}),a=[t.finding,t.reason,t.owner];return g("suppressed",t.suppressed,u(t.suppressedCaption,"suppressed",a,i))}var pe=["disclosed","incomplete","missing","contradictory"];function U(e){let{card:t,texts:r}=e,{report:n}=t,{facts:i}=r,a=[[i.notice,o("code",(n.layers??[n.path]).join(" + "))],[i.date,n.date||i.noDate],[i.language,r.languageNames[n.language]??n.language],[i.commit,fe(t.commit,r)],[i.rules,`noticelint ${t.toolVersion}, ${i.rules.toLowerCase()} ${t.rulesVersion}`],[i.profile,t.profile?o("code",t.profile):i.builtIn]];return o("header",[o("p",{className:"kicker"},r.scorecard),o("h1",{dir:"auto",lang:n.language},n.title??n.path),o("p",{className:"verdict"},[o("strong",r.verdict(n.summary)),"."]),ge(e),o("p",{className:"caveat"},r.caveat),o("dl",{className:"facts"},a.map(([s,l])=>o("div",[o("dt",s),o("dd",l)])))])}function fe(e,t){if(!e)return t.facts.noCommit;let r=o("code",e.id.slice(0,12));return e.isClean?r:[r,`, ${t.facts.uncommitted}`]}function ge({card:e,texts:t}){let{summary:r}=e.report,n=600,i=0,a=pe.flatMap(s=>{let l=r.applicable?r[s]/r.applicable*n:0;if(!l)return[];let d=i;i+=l;let c=l>26?o("text",{x:d+l/2,y:19,textAnchor:"middle"},`${H[s]} ${r[s]}`):"";return[o("rect",{className:s,x:d,y:0,width:l,height:28}),c]});return o("svg",{className:"bar",viewBox:`0 0 ${n} 28`,role:"img",ariaLabel:t.verdict(r)},a)}var _=3,he=24,ue=["missing","contradictory","incomplete","disclosed","not-applicable"];function J(e){let{card:t,texts:r}=e,{number:n,item:i,articles:a,applicable:s,status:l,wording:d,action:c}=r.columns,m=t.report.requirements.map((p,f)=>xe(e,p,f));return g("items",r.items,[be(e),u(r.itemsCaption,"items",[n,i,a,s,l,d,c],m,{className:"items"})])}function be({card:e,texts:t}){let{requirements:r}=e.report,n=a=>r.filter(s=>s.status===a).length,i=(a,s,l)=>[o("input",{type:"radio",name:"show",id:`show-${a}`,checked:a==="all"}),o("label",{htmlFor:`show-${a}`},`${s} (${l})`)];return o("fieldset",{className:"filter"},[o("legend",t.filter),i("all",t.all,r.length),ue.filter(n).flatMap(a=>i(a,t.status[a],n(a)))])}function xe(e,t,r){let{texts:n}=e,{id:i,title:a,articles:s,status:l}=t,d=(c,m)=>o("td",{dataLabel:c},m);return o("tr",{id:T(i),className:`is-${l}`},[d(n.columns.number,String(r+1)),o("th",{scope:"row"},a),d(n.columns.articles,k(s)),d(n.columns.applicable,we(e,t)),d(n.columns.status,A(l,n)),d(n.columns.wording,ve(e,t)),d(n.columns.action,ye(e,t))])}function we({texts:e},{status:t,declared:r}){return t!=="not-applicable"?e.applies:r?e.declared(r):e.notCalledFor}function ve(e,{id:t,evidence:r,status:n}){let{texts:i,card:a}=e,s=$(a.report,t);if(!r.length)return[n==="not-applicable"?"–":i.notFound,s?.absence?o("p",{className:"place"},[i.expectedAt," ",h(e,s),"."]):""];let[l,d]=[r.slice(0,_),r.slice(_)],c=d.slice(0,he),m=c.flatMap((f,E)=>[E?", ":" ",h(e,f,String(f.start.line))]),p=d.length>c.length?` … (+${d.length-c.length})`:"";return[l.map(f=>b(e,f)),c.length?o("p",{className:"place"},[`${i.alsoAt} ${c.length>1?i.lines:i.line}`,m,p]):""]}function ye({card:e,texts:t},{id:r,status:n}){let i=$(e.report,r);return i?[o("p",i.message),i.advice?o("p",{className:"advice"},`→ ${i.advice}`):""]:n==="not-applicable"?"–":t.nothingToDo}var ke=4,Ne=120;function K(e){let{card:t,texts:r}=e,{purpose:n,basis:i,interest:a,data:s,recipients:l,retention:d}=r.purposeColumns,{purposes:c}=t.report;if(!c.length)return g("purposes",r.purposes,o("p",r.noPurposes));let m=c.map((f,E)=>Ee(e,f,E)),p=[n,i,a,s,l,d];return g("purposes",r.purposes,u(r.purposesCaption,"purposes",p,m,{className:"matrix"}))}function Ee(e,t,r){let{texts:n,card:i}=e,{purposeColumns:a}=n,{interest:s,data:l,recipients:d,retention:c}=R(t,i.report),m=t.legalBases.includes("legitimate-interests");return o("tr",{id:O(r)},[o("th",{scope:"row"},[y(i,t.name,160)," ",o("span",{className:"place"},["(",h(e,t),")"])]),x(e,a.basis,t.legalBases.map(p=>o("div",S(p,i.uiLanguage)))),m||s.length?x(e,a.interest,N(e,s)):o("td",{dataLabel:a.interest,className:"idle"},n.notNeeded),x(e,a.data,N(e,l)),x(e,a.recipients,N(e,d)),x(e,a.retention,N(e,c))])}function x({texts:e},t,r){return r.length?o("td",{dataLabel:t},r):o("td",{dataLabel:t,className:"hole"},[v("✗")," ",o("span",e.hole)])}var N=(e,t)=>t.slice(0,ke).map(r=>o("div",h(e,r,L(r.quote,Ne))));function Y(e,t){let r=e.map(a=>({block:a,start:a.sourceOffset(0),end:a.sourceOffset(a.text.length)})).filter(({start:a,end:s})=>s>a).sort((a,s)=>a.start-s.start),n=new Map,i=0;for(let a of t){for(;i<r.length&&r[i].end<=a.start;)i++;let s=[];for(let l=i;l<r.length&&r[l].start<a.end;l++){let{block:d}=r[l],c=X(d,a.start),m=X(d,a.end);m>c&&s.push({block:d,range:{start:c,end:m,place:a,isFirst:!1,isLast:!1}})}a.owners.every(({kind:l})=>l==="purpose")&&s.splice(1),s[0]&&(s[0].range.isFirst=!0),s.length&&(s.at(-1).range.isLast=!0);for(let{block:l,range:d}of s){let c=n.get(l);c?c.push(d):n.set(l,[d])}}return n}function X(e,t){let r=0,n=e.text.length;for(;r<n;){let i=r+n>>1;e.sourceOffset(i)<t?r=i+1:n=i}return r}function Z(e,t,r){let n=[...t].sort((i,a)=>i.start-a.start||a.end-i.end);return ee(e,0,e.length,n,r)}function ee(e,t,r,n,i){let a=[],s=l=>{l>t&&a.push({type:"text",value:e.slice(t,l)}),t=Math.max(t,l)};for(;n[0]&&n[0].start<r;){let l=n.shift();s(l.start);let d=Math.min(l.end,r),c=d===l.end;c||$e(n,{...l,start:r,isFirst:!1});let m=ee(e,t,d,n,i),p={...l,isLast:l.isLast&&c};a.push(Se(p,m,i)),t=d}return s(r),a}function $e(e,t){let r=e.findIndex(n=>n.start>t.start||n.start===t.start&&n.end<=t.end);e.splice(r<0?e.length:r,0,t)}var Ce=["finding","evidence","absence","purpose"];function Se({place:e,isFirst:t,isLast:r},n,i){let a=Ce.find(l=>e.owners.some(d=>d.kind===l)),s=r?e.owners.map(l=>Pe(l,i)):[];return o("mark",{className:a,id:t?e.id:void 0},[...n,...s])}function Pe({row:e,label:t,title:r},n){let i=n.backTo(r);return o("a",{className:"back",href:`#${e}`,ariaLabel:`${t}: ${i}`,title:i},t)}var ze=4;function te({notice:e},t,r){let n=ie(e,t),i=s=>Z(s.text,n.get(s)??[],r),a=oe(e).flatMap(s=>[...e.layers?[o("p",{className:"about"},o("code",s.path))]:[],...Be(re(s),i)]);return o("section",{id:"notice",ariaLabelledby:"notice-title"},[o("h2",{id:"notice-title"},r.theNotice),o("p",{className:"about"},r.theNoticeAbout),o("div",{className:"notice",lang:e.language,dir:"auto"},a)])}var re=({title:e,blocks:t})=>e&&!t.includes(e)?[e,...t]:t,ne=(e,t)=>new Set([...ie(e,t).values()].flatMap(r=>r.map(({place:n})=>n.id))),oe=e=>e.layers??[e];function ie(e,t){let r=t.all();return new Map(oe(e).flatMap(n=>{let i=r.filter(({path:a=e.path})=>a===n.path);return[...Y(re(n),i)]}))}function Be(e,t){let r=je(),n=[];for(let i=0;i<e.length;){let a=e[i],s=Le(e,i);a.cell?n.push(Re(s,t)):a.kind==="item"?n.push(Me(s,t)):a.kind==="heading"?n.push(o(`h${r(a.depth)}`,t(a))):n.push(o("p",{className:a.quoted?"quoted":void 0},t(a))),i+=s.length}return n}function Le(e,t){let r=e[t],n=a=>r.cell?a.cell?.table===r.cell.table:r.kind==="item"&&a.kind==="item"&&!a.cell,i=t+1;for(;i<e.length&&n(e[i]);)i++;return e.slice(t,i)}function je(){let e=[];return t=>{for(;e.length&&e.at(-1)>=t;)e.pop();return e.push(t),Math.min(6,2+e.length)}}var Me=(e,t)=>o("ul",e.map(r=>o("li",{className:`depth-${Math.max(1,Math.min(ze,r.depth))}`},t(r))));function Re(e,t){let r=new Set(e.map(({cell:d})=>d?.columnHeader)),n=new Set(e.map(({cell:d})=>d?.rowHeader)),i=new Map;for(let d of e){let{row:c,column:m}=d.cell,p=i.get(c)??new Map;p.set(m,[...p.get(m)??[],d]),i.set(c,p)}let a=Math.min(60,1+e.reduce((d,{cell:c})=>Math.max(d,c.column),0)),s=d=>{let c=d.length>1?d.map(m=>o("div",t(m))):d.flatMap(t);return d.some(m=>r.has(m))?o("th",{scope:"col"},c):d.some(m=>n.has(m))?o("th",{scope:"row"},c):o("td",c)},l=d=>o("tr",Array.from({length:a},(c,m)=>s(d.get(m)??[])));return o("div",{className:"wide"},o("table",o("tbody",[...i.values()].map(l))))}import{createHash as Te}from"node:crypto";function le({language:e,title:t,style:r,script:n,body:i}){let a=["default-src 'none'",`style-src '${ae(r)}'`,...n?[`script-src '${ae(n)}'`]:[],"base-uri 'none'","form-action 'none'"].join("; "),s=o("head",[o("meta",{charSet:"utf-8"}),o("meta",{httpEquiv:"Content-Security-Policy",content:a}),o("meta",{name:"viewport",content:"width=device-width, initial-scale=1"}),o("meta",{name:"referrer",content:"no-referrer"}),o("meta",{name:"color-scheme",content:"light dark"}),o("title",t),se("style",r)]),l=o("html",{lang:e},[s,o("body",[...i,...n?[se("script",n)]:[]])]);return qe(l),`${j({type:"root",children:[{type:"doctype"},l]})}
`}var ae=e=>`sha256-${Te("sha256").update(e).digest("base64")}`,se=(e,t)=>({type:"element",tagName:e,properties:{},children:[{type:"text",value:t}]});function qe(e){let t=[e];for(let r=t.pop();r;r=t.pop())if(!(r.tagName==="style"||r.tagName==="script")){for(let[n,i]of Object.entries(r.properties))typeof i=="string"&&n!=="href"&&(r.properties[n]=C(i));for(let n of r.children)n.type==="text"&&(n.value=C(n.value)),n.type==="element"&&t.push(n)}}var de=`
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
`;function zt(e){let t=M(e.uiLanguage),r=F(e.report),n={card:e,texts:t,places:r,shown:ne(e.notice,r)},i=e.report.title??e.report.path,a=[["items",t.items],["purposes",t.purposes],["findings",t.findings],...e.since?[["changes",t.changes(e.since.name)]]:[],["suppressed",t.suppressed],["notice",t.theNotice]];return le({language:e.uiLanguage,title:`${t.scorecard}: ${i}`,style:de,body:[o("a",{className:"skip",href:"#items"},t.skip),U(n),o("nav",{ariaLabel:t.contents},o("ul",a.map(([s,l])=>o("li",o("a",{href:`#${s}`},l))))),o("main",[J(n),K(n),G(n),...e.since?[W(n,e.since)]:[],Q(n),te(e,n.places,t)]),o("footer",o("p",t.caveat))]})}export{le as a,de as b,zt as c};
