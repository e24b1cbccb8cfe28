#!/usr/bin/env node
// Puts sentences into a well-made notice, one at a time, and counts what the built linter sees: in test/sentences/LANGUAGE/RULE.json, `d` items
// are that defect as it slips into a notice (beside what it contradicts, `plain`), `n` items look like it and are none. Writers who had not
// seen the rules wrote them. Compares the counts with test/sentences/floors.json. Ends with 1 below a floor.
// usage: sentences.mjs [LANGUAGE] [--rule WORDS] [--half a|b] [--list]
//   --half a: items with odd numbers, to tune on; b: the others, to see whether that helps with what was not looked at
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lint } from '../dist/index.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, half: { type: 'string' }, list: { type: 'boolean' } },
})
const folder = new URL('../test/sentences/', import.meta.url)
const read = (path) => readFileSync(new URL(path, folder), 'utf8')
const floors = JSON.parse(read('floors.json'))

/** What the notice says beside the sentences, unless they are about its absence. */
const texts = {
  en: {
    more: 'You may withdraw any consent at any time, by e-mail, and object to advertising at any time.',
    complaint: 'You may complain to the Data Protection Commission, 6 Pembroke Row, Dublin 2.',
  },
  fr: {
    more: 'Vous pouvez retirer tout consentement à tout moment, par courriel, et vous opposer à la publicité à tout moment.',
    complaint: 'Vous pouvez introduire une réclamation auprès de la CNIL, 3 place de Fontenoy, 75007 Paris.',
  },
  nl: {
    more: 'U kunt elke toestemming op elk moment per e-mail intrekken en op elk moment bezwaar maken tegen reclame.',
    complaint: 'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens in Den Haag.',
  },
  de: {
    more: 'Sie können jede Einwilligung jederzeit per E-Mail widerrufen und der Werbung jederzeit widersprechen.',
    complaint:
      'Sie können sich beim Hessischen Beauftragten für Datenschutz und Informationsfreiheit in Wiesbaden beschweren.',
  },
}
const withoutWays = ['consent-without-withdrawal', 'marketing-without-objection']
/** Findings about what the notice lacks: they may stand at another sentence of the same kind. */
const aboutGaps = [...withoutWays, 'unnamed-authority']
/** The table of the notice that the other side is one more entry of, by its place; a list then, as sentences have no columns. */
const tables = { 'contradictory-legal-basis': 0, 'contradictory-retention': 1 }
const controller =
  /, (?:is the controller|est le responsable du traitement|is de verwerkingsverantwoordelijke|ist Verantwortliche)\./

const section = (heading, text) => (text ? `${heading ? `## ${heading}\n\n` : ''}${text}` : '')

/** The first table is one of purposes, the second one of periods. */
function asList(notice, place, entry) {
  let seen = 0
  return notice.replace(/(?:^\|.*\n)+/gm, (table) => {
    if (seen++ !== place) return table
    const rows = table.trim().split('\n').slice(2)
    const cells = rows.map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .filter(Boolean),
    )
    return `${[...cells.map((row) => `- ${row[0]}: ${row.at(-1)}.`), `- ${entry}`].join('\n')}\n`
  })
}

/** The notice with a sentence, and the lines that it takes, counted from 1. */
function noticeWith({ plainHeading, plain = '', heading, text }, rule, language) {
  const { more, complaint } = texts[language]
  const isEntry = plain && rule in tables
  const isBeside = plain && heading === plainHeading
  let notice = read(`notices/${language}.md`)
    .replace('{more} ', () => (withoutWays.includes(rule) ? '' : `${more} `))
    .replace('{complaint}', () => (rule === 'unnamed-authority' ? '' : complaint))
    .replace('{plain}', () => (isEntry ? '' : section(plainHeading, plain)))
    .replace('{text}', () => (isBeside ? text : section(heading, text)))
  if (isEntry) notice = asList(notice, tables[rule], plain)
  if (plain && rule === 'contradictory-controller') notice = notice.replace(controller, '.')
  notice = notice.replace(/\n{3,}/g, '\n\n')
  const start = notice.indexOf(text)
  const lineAt = (offset) => notice.slice(0, offset).split('\n').length
  return { notice, lines: [lineAt(start), lineAt(start + text.length)] }
}

async function findings(item, rule, language) {
  const { notice, lines } = noticeWith(item, rule, language)
  const { messages } = await lint({ path: 'notice.md', source: notice, language })
  const touches = ({ start, end }) => start.line <= lines[1] && end.line >= lines[0]
  return messages.filter(
    (message) =>
      message.ruleId === rule &&
      (aboutGaps.includes(rule) || touches(message) || message.related.some(touches)),
  )
}

const isChosen = ({ id }) => !values.half || (Number(id.slice(1)) % 2 ? 'a' : 'b') === values.half

async function runRule(rule, language, counts) {
  const items = JSON.parse(read(`${language}/${rule}.json`)).filter(isChosen)
  for (const item of items) {
    const found = await findings(item, rule, language)
    const isDefect = item.id.startsWith('d')
    const isRight = isDefect ? found.length > 0 : found.every(({ severity }) => severity === 'info')
    const count = counts[isDefect ? 'seen' : 'alone']
    count.of++
    if (isRight) count.is++
    else if (values.list) console.log(`  ${language} ${rule} ${item.id}: ${item.text}`)
  }
}

let isBelow = false
for (const language of Object.keys(texts).filter((one) => !positionals.length || positionals.includes(one))) {
  if (!existsSync(new URL(`${language}/`, folder))) continue
  const counts = { seen: { is: 0, of: 0 }, alone: { is: 0, of: 0 } }
  const rules = readdirSync(new URL(`${language}/`, folder)).map((name) => name.replace(/\.json$/, ''))
  for (const rule of rules.sort()) if (rule.includes(values.rule ?? '')) await runRule(rule, language, counts)
  const isWhole = !values.rule && !values.half
  for (const [name, { is, of }] of Object.entries(counts)) {
    const least = isWhole ? floors[language][name] : 0
    isBelow ||= is < least
    console.log(
      `${is < least ? 'FAIL' : 'ok  '} ${language} ${name} ${is} of ${of}${isWhole ? ` (at least ${least})` : ''}`,
    )
  }
}
process.exitCode = isBelow ? 1 : 0
