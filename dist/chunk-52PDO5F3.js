import{Budget,characters}from"./chunk-267GV7UC.js";import{articlesOf,code,findingItem,fold,foldEnd,placeLink,plainText,quoted}from"./chunk-LGLC56SX.js";import{rankMessages}from"./chunk-VK2ZMXKW.js";import{changeVerdict,kindName,valuesText}from"./chunk-ZCAWWOIJ.js";import{changeTexts}from"./chunk-O3YSBNTY.js";import{shorten}from"./chunk-D7A3DRV2.js";function changeItem({path,base,language},change,urls){let{title,articles,text,before,after}=change,texts=changeTexts(language),values=valuesText(change,value=>code(shorten(value,120))),passage=(label,path2,place,url)=>`${label} ${placeLink(path2,place,url)}: ${quoted(place.quote)}`;return`${[`- **${kindName(change,language)}** ${plainText(title)}${articlesOf(articles)}: ${plainText(text)}${values&&` ${values}`}`,...before?[passage(texts.beforeAt,base?.path??path,before,urls.base)]:[],...after?[passage(texts.nowAt,path,after,urls.head)]:before?[texts.nowNothing]:[]].join(`<br>
  `)}
`}var noUrls={base:()=>{},head:()=>{}},limit=4e6,changesMarkdown=(all,{language})=>{let document=new Budget(limit,characters);return document.add(`# ${plainText(changeVerdict(all,language))}

`),addChanges(document,all,noUrls,language),addOthers(document,all,noUrls,language),document.add(`
${changeTexts(language).caveat}
`),document.toString()};function addChanges(document,all,urls,language){let texts=changeTexts(language),more=n=>`- ${texts.more(n)}
`,changes=all.flatMap(notice=>notice.changes.map(change=>changeItem(notice,change,urls)));document.list(changes,{open:`### ${texts.saidOtherwise}

`,close:`
`,more,share:.4});let broken=rankMessages(all.flatMap(n=>n.broken.map(message=>({notice:n.head,message})))).map(item=>findingItem(item,urls.head));document.list(broken,{open:`### ${texts.newProblems}

`,close:`
`,more,share:.5})}function addOthers(document,all,urls,language){let texts=changeTexts(language),more=n=>`- ${texts.more(n)}
`,items=key=>rankMessages(all.flatMap(n=>n[key].map(message=>({notice:key==="fixed"?n.base:n.head,message})))).map(item=>findingItem(item,key==="fixed"?urls.base:urls.head)),fixed=items("fixed");document.list(fixed,{open:fold(texts.fixed(fixed.length)),close:foldEnd,more,share:.2});let before=items("before");document.list(before,{open:fold(texts.thereBefore(before.length)),close:foldEnd,more})}export{changesMarkdown,addChanges,addOthers};
