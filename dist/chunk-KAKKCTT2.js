import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{palette,wrap}from"./chunk-ENWX46FO.js";import{caveat}from"./chunk-4UYRBGPX.js";import{changeVerdict,kindNames,valuesText}from"./chunk-OUJOWGL7.js";import{printable}from"./chunk-GK6TT7WT.js";import{articleList}from"./chunk-LFWFS6LM.js";var changesPretty=(all,context)=>{let paint=palette(context.color);return`
${[...all.map(notice=>noticeText(notice,paint,context)),`  ${paint.strong(changeVerdict(all))}
  ${paint.quiet(caveat)}`].join(`

`)}

`};function noticeText(notice,paint,{width}){let basePath=notice.base&&notice.base.path!==notice.path?`  (before: ${notice.base.path})`:"",lines=(mark,message)=>messageLines(mark,message,paint,width);return[`${paint.strong(paint.underline(printable(notice.path)))}${paint.quiet(printable(basePath))}`,...notice.changes.map(change=>changeLines(change,paint,width)),...notice.broken.map(message=>lines("new",message)),...notice.fixed.map(message=>lines("fixed",message))].join(`

`)}function changeLines(change,paint,width){let{kind,title,articles,text,before,after}=change,law=articles.length?paint.quiet(` · ${printable(articleList(articles,""))}`):"",values=valuesText(change,printable);return[`  ${paint.strong(`${kindNames[kind]}: ${printable(title)}`)}${law}`,...wrap([text,values].filter(Boolean).join(" "),width-6).map(line=>`      ${line}`),...before?passage("-",before,paint,width):[],...after?passage("+",after,paint,width):[]].join(`
`)}var shownLines=4;function passage(mark,{start,quote},paint,width){let lines=wrap(printable(quote),width-16);return(lines.length>shownLines?[...lines.slice(0,shownLines-1),"…"]:lines).map((line,i)=>{let number=i?"":String(start.line);return`      ${paint.quiet(number.padStart(4))} ${mark} ${line}`})}function messageLines(mark,message,paint,width){let{severity,ruleId,advice,quote}=message;return[`  ${`${mark==="fixed"?"✔ fixed":paint.severity[severity](`${paint.sign[severity]} ${mark} ${severity}`)}`}  ${paint.rule(printable(ruleId))} ${paint.quiet(`line ${message.start.line}`)}`,...wrap(printable(message.message),width-6).map(line=>`      ${line}`),...quote?passage(mark==="fixed"?"-":"+",message,paint,width):[],...advice&&mark!=="fixed"?wrap(printable(advice),width-8).map((line,i)=>`      ${i?" ":"→"} ${line}`):[]].join(`
`)}export{changesPretty};
