import{B as e}from"./chunk-77YWSSSH.js";import"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";function g(t,n){return`${[`Usage: noticelint ${n?`${n} `:""}${t.usage}`,t.about,n?"":s(Object.entries(e).map(([i,{summary:r}])=>[i,r])),s(Object.entries(t.options).map(a)),t.notes??""].filter(Boolean).join(`

`)}
`}function a([t,{short:n,value:o,choices:i,help:r}]){let p=`${n?`-${n}, `:"    "}--${t}`,m=i?i.join("|"):o;return[o?`${p} ${m}`:p,r]}function s(t){if(!t.length)return"";let n=Math.min(30,Math.max(...t.map(([i])=>i.length))),o=`
${" ".repeat(n+4)}`;return t.map(([i,r])=>{let p=r.replaceAll(`
`,o);return i.length>n?`  ${i}${o}${p}`:`  ${i.padEnd(n)}  ${p}`}).join(`
`)}export{g as help};
