import{a as d,c as p}from"./chunk-CVACDOEW.js";import{a as h,b,c as x}from"./chunk-RCEQTPM2.js";import{a as $}from"./chunk-R4KFAH4D.js";import{d as a,s as c}from"./chunk-LLRQCOHI.js";var T=(e,t)=>{let r=d(t.color);return`
${[...e.map(s=>y(s,r,t)),`  ${r.strong(x(e,t.language))}
  ${r.quiet($(t.language).caveat)}`].join(`

`)}

`};function y(e,t,{width:r}){let o=e.base&&e.base.path!==e.path?`  (before: ${e.base.path})`:"",s=(n,i)=>q(n,i,t,r);return[`${t.strong(t.underline(a(e.path)))}${t.quiet(a(o))}`,...e.changes.map(n=>P(n,e.language,t,r)),...e.broken.map(n=>s("new",n)),...e.fixed.map(n=>s("fixed",n))].join(`

`)}function P(e,t,r,o){let{title:s,articles:n,text:i,before:g,after:f}=e,m=n.length?r.quiet(` · ${a(c(n,""))}`):"",l=b(e,a);return[`  ${r.strong(`${h(e,t)}: ${a(s)}`)}${m}`,...p([i,l].filter(Boolean).join(" "),o-6).map(v=>`      ${v}`),...g?u("-",g,r,o):[],...f?u("+",f,r,o):[]].join(`
`)}var j=4;function u(e,{start:t,quote:r},o,s){let n=p(a(r),s-16);return(n.length>j?[...n.slice(0,j-1),"…"]:n).map((g,f)=>{let m=f?"":String(t.line);return`      ${o.quiet(m.padStart(4))} ${e} ${g}`})}function q(e,t,r,o){let{severity:s,ruleId:n,advice:i,quote:g}=t;return[`  ${`${e==="fixed"?"✔ fixed":r.severity[s](`${r.sign[s]} ${e} ${s}`)}`}  ${r.rule(a(n))} ${r.quiet(`line ${t.start.line}`)}`,...p(a(t.message),o-6).map(m=>`      ${m}`),...g?u(e==="fixed"?"-":"+",t,r,o):[],...i&&e!=="fixed"?p(a(i),o-8).map((m,l)=>`      ${l?" ":"→"} ${m}`):[]].join(`
`)}export{T as a};
