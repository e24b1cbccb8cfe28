import{changeVerdict,kindNames,valuesText}from"./chunk-OUJOWGL7.js";import{Budget,characters}from"./chunk-267GV7UC.js";import{articlesOf,findingItem,fold,foldEnd,placeLink,quoted}from"./chunk-HWSROUWI.js";import{code,plainText,shorten}from"./chunk-56ATP4KF.js";import{caveat}from"./chunk-4UYRBGPX.js";import{rankMessages}from"./chunk-VK2ZMXKW.js";function changeItem({path,base},change,urls){let{kind,title,articles,text,before,after}=change,values=valuesText(change,value=>code(shorten(value,120))),passage=(label,path2,place,url)=>`${label} ${placeLink(path2,place,url)}: ${quoted(place.quote)}`;return`${[`- **${kindNames[kind]}** ${plainText(title)}${articlesOf(articles)}: ${plainText(text)}${values&&` ${values}`}`,...before?[passage("Before, at",base?.path??path,before,urls.base)]:[],...after?[passage("Now, at",path,after,urls.head)]:before?["Now: nothing."]:[]].join(`<br>
  `)}
`}var noUrls={base:()=>{},head:()=>{}},limit=4e6;function changesMarkdown(all){let document=new Budget(limit,characters);return document.add(`# ${plainText(changeVerdict(all))}

`),addChanges(document,all,noUrls),addOthers(document,all,noUrls),document.add(`
${caveat}
`),document.toString()}function addChanges(document,all,urls){let more=n=>`- and ${n} more
`,changes=all.flatMap(notice=>notice.changes.map(change=>changeItem(notice,change,urls)));document.list(changes,{open:`### What the notice says otherwise

`,close:`
`,more,share:.4});let broken=rankMessages(all.flatMap(n=>n.broken.map(message=>({notice:n.head,message})))).map(item=>findingItem(item,urls.head));document.list(broken,{open:`### New problems

`,close:`
`,more,share:.5})}function addOthers(document,all,urls){let more=n=>`- and ${n} more
`,items=key=>rankMessages(all.flatMap(n=>n[key].map(message=>({notice:key==="fixed"?n.base:n.head,message})))).map(item=>findingItem(item,key==="fixed"?urls.base:urls.head)),fixed=items("fixed");document.list(fixed,{open:fold(`${fixed.length} fixed`),close:foldEnd,more,share:.2});let before=items("before");document.list(before,{open:fold(`${before.length} there before`),close:foldEnd,more})}export{changeItem,changesMarkdown,addChanges,addOthers};
