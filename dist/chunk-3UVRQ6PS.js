import{commands}from"./chunk-HEZCHFS2.js";import"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";function help(command,name){return`${[`Usage: noticelint ${name?`${name} `:""}${command.usage}`,command.about,name?"":table(Object.entries(commands).map(([word,{summary}])=>[word,summary])),table(Object.entries(command.options).map(optionRow)),command.notes??""].filter(Boolean).join(`

`)}
`}function optionRow([name,{short,value,choices,help:help2}]){let names=`${short?`-${short}, `:"    "}--${name}`,shown=choices?choices.join("|"):value;return[value?`${names} ${shown}`:names,help2]}function table(rows){if(!rows.length)return"";let width=Math.min(30,Math.max(...rows.map(([left])=>left.length))),indent=`
${" ".repeat(width+4)}`;return rows.map(([left,right])=>{let text=right.replaceAll(`
`,indent);return left.length>width?`  ${left}${indent}${text}`:`  ${left.padEnd(width)}  ${text}`}).join(`
`)}export{help};
