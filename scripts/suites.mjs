#!/usr/bin/env node
// Runs the built linter over fixtures/suites: well-made notices (`quiet-*`), on which it has to be silent, and edits of others
// (`edits.json`): items removed or weakened and findings put in, which it has to see at their place; paraphrases and near misses, which
// it has to leave alone. Compares the counts with fixtures/suites/floors.json. Ends with 1 below a floor.
// usage: suites.mjs [LANGUAGE] [--list]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { lint } from '../dist/index.js'

const folder = new URL('../fixtures/suites/', import.meta.url)
const isListing = process.argv.includes('--list')
const [only] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const floors = JSON.parse(readFileSync(new URL('floors.json', folder), 'utf8'))
const read = (path) => readFileSync(new URL(path, folder), 'utf8')
const isLoud = ({ severity }) => severity !== 'info'
const statusOf = (report, id) => report.requirements.find((one) => one.id === id)?.status
const worth = { disclosed: 2, 'not-applicable': 2, incomplete: 1, missing: 0, contradictory: 0 }
/** Findings about what is not there: they need not stand where something was put in. */
const aboutGaps = new Set([
  'missing-date',
  'consent-without-withdrawal',
  'marketing-without-objection',
  'unnamed-authority',
  'profiling-without-logic',
  'legal-basis-not-per-purpose',
  'purpose-without-legal-basis',
  'transfer-without-safeguard',
  'special-category-without-condition',
  'unstated-legitimate-interest',
  'duplicate-section-number',
])

/** The text after the edits, and the lines that they put in: from and to, counted from 1. */
function apply(source, edits) {
  let text = source
  const places = []
  for (const { find, after, replace, insert } of edits) {
    const words = find ?? after
    const at = text.indexOf(words)
    if (at < 0) throw new Error(`not in the notice: ${words.slice(0, 60)}`)
    const start = find === undefined ? at + words.length : at
    const added = find === undefined ? insert : replace
    const shift = added.length - (at + words.length - start)
    text = text.slice(0, start) + added + text.slice(at + words.length)
    for (const place of places) if (place.start >= start) place.start += shift
    places.push({ start, length: added.length, lead: /^\s*/.exec(added)[0].length })
  }
  const lineAt = (offset) => text.slice(0, offset).split('\n').length
  return { text, lines: places.map((p) => [lineAt(p.start + p.lead), lineAt(p.start + p.length)]) }
}

const touches = (lines, { start, end }) => lines.some(([from, to]) => start.line <= to && end.line >= from)

/** Is a message one that the notice did not have before? Lines move, so they are counted by rule and severity. */
function newMessages(report, base) {
  const known = base.messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
  return report.messages.filter(({ ruleId, severity }) => {
    const at = known.indexOf(`${ruleId} ${severity}`)
    if (at >= 0) known.splice(at, 1)
    return at < 0
  })
}

function isRight({ kind, target }, report, base, lines) {
  const added = newMessages(report, base)
  const status = statusOf(report, target)
  if (kind === 'removal') return ['missing', 'not-applicable'].includes(status)
  if (kind === 'weakening')
    return worth[status] < 2 || added.some((message) => message.ruleId !== target && touches(lines, message))
  if (kind.startsWith('finding')) {
    const own = report.messages.filter(({ ruleId }) => ruleId === target)
    const isThere = (m) => touches(lines, m) || m.related?.some((place) => touches(lines, place))
    return own.some(isThere) || (aboutGaps.has(target) && added.some(({ ruleId }) => ruleId === target))
  }
  const isWorse = ({ id, status }) => worth[status] < worth[statusOf(base, id)]
  return !report.requirements.some(isWorse) && !added.some(isLoud)
}

async function runLanguage(language) {
  const counts = { silent: 0, seen: 0, alone: 0 }
  const files = readdirSync(new URL(`${language}/`, folder)).sort()
  const say = (text) => isListing && console.log(`  ${text}`)
  for (const file of files.filter((name) => name.startsWith('quiet-'))) {
    const { messages } = await lint({ path: file, source: read(`${language}/${file}`) })
    const loud = messages.filter(isLoud).map(({ ruleId, start }) => `${start.line} ${ruleId}`)
    if (loud.length) say(`${file}: ${loud.join(', ')}`)
    else counts.silent++
  }
  if (!existsSync(new URL(`${language}/edits.json`, folder))) return counts
  for (const edit of JSON.parse(read(`${language}/edits.json`))) {
    const source = read(`${language}/${edit.base}`)
    const base = await lint({ path: edit.base, source })
    const { text, lines } = apply(source, edit.edits)
    const report = await lint({ path: edit.base, source: text })
    const isLeft = ['paraphrase', 'near-miss'].includes(edit.kind)
    if (isRight(edit, report, base, lines)) counts[isLeft ? 'alone' : 'seen']++
    else
      say(
        `${edit.base} ${edit.id}: ${edit.kind} of ${edit.target}, ${statusOf(report, edit.target) ?? 'not found'}`,
      )
  }
  return counts
}

let isBelow = false
for (const [language, least] of Object.entries(floors).filter(([name]) => !only || name === only)) {
  const counts = await runLanguage(language)
  for (const [name, floor] of Object.entries(least)) {
    const holds = counts[name] >= floor.least
    isBelow ||= !holds
    console.log(
      `${holds ? 'ok  ' : 'FAIL'} ${language} ${name} ${counts[name]} of ${floor.of} (at least ${floor.least})`,
    )
  }
}
process.exitCode = isBelow ? 1 : 0
