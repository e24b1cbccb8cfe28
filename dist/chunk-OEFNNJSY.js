import{a as k,b as v}from"./chunk-KPGPYQPV.js";import{a as M,b as h,d as j,e as y,f as B,g as l,h as b,i as x}from"./chunk-BOWVZXVU.js";import{b as $}from"./chunk-3FIYPYJK.js";import{a as U,b as L,c as w}from"./chunk-RCEQTPM2.js";import{a as f}from"./chunk-R4KFAH4D.js";import{x as N}from"./chunk-LLRQCOHI.js";function S({path:o,base:r,language:t},a,s){let{title:m,articles:c,text:d,before:e,after:n}=a,i=f(t),p=L(a,g=>M(N(g,120))),u=(g,q,C,O)=>`${g} ${y(q,C,O)}: ${j(C.quote)}`;return`${[`- **${U(a,t)}** ${h(m)}${B(c)}: ${h(d)}${p&&` ${p}`}`,...e?[u(i.beforeAt,r?.path??o,e,s.base)]:[],...n?[u(i.nowAt,o,n,s.head)]:e?[i.nowNothing]:[]].join(`<br>
  `)}
`}var P={base:()=>{},head:()=>{}},T=4e6,J=(o,{language:r})=>{let t=new k(T,v);return t.add(`# ${h(w(o,r))}

`),A(t,o,P,r),D(t,o,P,r),t.add(`
${f(r).caveat}
`),t.toString()};function A(o,r,t,a){let s=f(a),m=e=>`- ${s.more(e)}
`,c=r.flatMap(e=>e.changes.map(n=>S(e,n,t)));o.list(c,{open:`### ${s.saidOtherwise}

`,close:`
`,more:m,share:.4});let d=$(r.flatMap(e=>e.broken.map(n=>({notice:e.head,message:n})))).map(e=>l(e,t.head));o.list(d,{open:`### ${s.newProblems}

`,close:`
`,more:m,share:.5})}function D(o,r,t,a){let s=f(a),m=n=>`- ${s.more(n)}
`,c=n=>$(r.flatMap(i=>i[n].map(p=>({notice:n==="fixed"?i.base:i.head,message:p})))).map(i=>l(i,n==="fixed"?t.base:t.head)),d=c("fixed");o.list(d,{open:b(s.fixed(d.length)),close:x,more:m,share:.2});let e=c("before");o.list(e,{open:b(s.thereBefore(e.length)),close:x,more:m})}export{J as a,A as b,D as c};
