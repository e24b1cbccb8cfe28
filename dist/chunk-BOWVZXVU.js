import{c as h}from"./chunk-LTKNHOSS.js";import{B as x,b as f,s as y,x as m}from"./chunk-LLRQCOHI.js";var R="​",d=t=>f(t).replace(/\s+/g," ").trim();function p(t){let e=d(t).replace(/##\[/g,"##⁅");if(!e)return"` `";let n=Math.max(0,...[...e.matchAll(/`+/g)].map(s=>s[0].length)),r="`".repeat(n+1),i=e.startsWith("`")||e.endsWith("`")?" ":"";return`${r}${i}${e}${i}${r}`}var o=t=>d(t).replace(/[\\`*_{}[\]<>#!|~$&]/g,"\\$&").replace(/@|#|:(?=\/\/)|\b(?:GH)(?=-|\\-)|\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi,`$&${R}`).replace(/\b(www)\./gi,`$1${R}.`),b=t=>t.replace(/(?<!\\)\|/g,"\\|"),$=t=>d(t).replace(/[&<>"'`]/g,e=>({"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"})[e]),L=(t,e)=>e?`[${t}](${e.replace(/[()<>\s]/g,n=>`%${n.charCodeAt(0).toString(16).padStart(2,"0")}`)})`:t;var w=240,k=120,v={error:"❌ error",warning:"⚠️ warning",info:"ℹ️ info"},j={disclosed:"✅ disclosed",incomplete:"🟡 incomplete",missing:"❌ missing",contradictory:"⚠️ contradictory","not-applicable":"➖ not applicable"},S=t=>p(m(t,w));function u(t,e,n){let r=x({path:t},e);return L(p(`${r}:${e.start.line}`),n(r,e))}var U=t=>t.length?` (${o(y(t))})`:"";function H({notice:t,message:e},n){let{severity:r,articles:i,advice:s,related:c,quote:a}=e;return`${[`- **${v[r]}** ${o(e.message)}${U(i)} ${p(e.ruleId)}`,`${e.absence?"Would stand at":"At"} ${u(t.path,e,n)}${a?`: ${S(a)}`:""}`,...c.slice(0,3).map(l=>`${o(l.message)} at ${u(t.path,l,n)}: ${S(l.quote)}`),...s?[`→ ${o(s)}`]:[]].join(`<br>
  `)}
`}var A=t=>`
<details>
<summary>${t}</summary>

`,N=`
</details>
`;function _(t,e){let n=`<code>${$(t.path)}</code>: ${$(h(t.summary))}`,r=t.requirements.map(i=>W(t.path,i,e));return[A(n),`| Item | Article | Status | Where the notice says it |
| --- | --- | --- | --- |
`,...r.map(i=>`${i}
`),N].join("")}function W(t,e,n){let{title:r,articles:i,status:s,evidence:c,declared:a}=e,[g]=c,l=c.length>1?` and ${c.length-1} more`:"",q=g?`${u(t,g,n)} ${p(m(g.quote,k))}${l}`:a?`declared: ${o(a)}`:"";return`| ${[o(r),o(i.join(", ")),j[s],q].map(b).join(" | ")} |`}export{p as a,o as b,b as c,S as d,u as e,U as f,H as g,A as h,N as i,_ as j};
