import{a as d,b as c}from"./chunk-KPGPYQPV.js";import{b as r,g as f,h as l,i as u,j as g}from"./chunk-BOWVZXVU.js";import{a as $}from"./chunk-3FIYPYJK.js";import{a as m,b as e,c as i,d as a,e as p}from"./chunk-LTKNHOSS.js";import"./chunk-77YWSSSH.js";import"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";var v=4e6,y=()=>{},x=t=>{let o=new d(v,c);o.add(`# Privacy notices: ${F(t)}

`);let b=$(t).map(n=>f(n,y));o.list(b,{open:`## Findings

`,more:n=>`
and ${n} more.
`,share:.7});let h=t.notices.map(n=>g(n,y));o.list(h,{open:`
## Items
`,more:n=>`
and ${e(n,"more notice")}.
`});let s=t.notices.flatMap(n=>n.suppressed);return o.list(s.map(n=>`- ${r(n.message)} Turned off, because: ${r(n.suppression.reason)}
`),{open:l(`${e(s.length,"finding")} turned off`),close:u,more:n=>`- and ${n} more
`}),o.add(`
${m}
`),o.toString()},F=({notices:t})=>`${i(a(t))}; ${p(t.flatMap(o=>o.messages))}`;export{x as markdown};
