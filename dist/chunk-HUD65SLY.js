import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{languages}from"./chunk-33CLC5J3.js";import{articleList}from"./chunk-LFWFS6LM.js";var languageNames={en:"English",fr:"French",nl:"Dutch",de:"German"},exampleKinds=[["says","Disclosed"],["touches","Incomplete"],["silent","Not this"],["found","Reported"]],shownExamples=3;function rulePage(rule,wordings){let english=wordings.en??Object.values(wordings)[0];return[`# ${english?.title??rule.id}`,[`\`${rule.id}\``,articleList(rule.articles),`severity: ${rule.severity}`].filter(Boolean).join(" · "),rule.law,...english?.advice?["## What to do",english.advice]:[],...list("## Where this comes from",rule.authorities),...rule.severity==="info"?["This rule is a suggestion: a careful reader may differ."]:[],...languages.flatMap(language=>examplesIn(language,wordings[language])),"## Turn it off",`For one place, with a reason that the reports show:

${fence(`<!-- noticelint-disable-next-line ${rule.id} -- why it does not matter here -->`,"markdown")}`,`For a notice whose comments should not be published, in \`.noticelint-suppressions.yml\`; for all notices, in \`.noticelintrc.yml\`:

${fence(`rules:
  ${rule.id}: off`,"yaml")}`].join(`

`).concat(`
`)}function examplesIn(language,wording){let parts=exampleKinds.flatMap(([key,heading])=>{let examples=(wording?.examples?.[key]??[]).slice(0,shownExamples);return examples.length?[`**${heading}**`,...examples.map(example=>fence(example.trim(),"markdown"))]:[]});return parts.length?[`## ${languageNames[language]}: ${wording.title}`,...parts]:[]}var list=(heading,items=[])=>items.length?[heading,items.map(item=>`- ${item}`).join(`
`)]:[];function fence(text,language){let longest=Math.max(2,...[...text.matchAll(/`+/g)].map(m=>m[0].length)),ticks="`".repeat(longest+1);return`${ticks}${language}
${text}
${ticks}`}export{rulePage};
