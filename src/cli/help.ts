import { type Command, commands } from './commands.js'
import type { Option } from './options.js'

/** The help of a command; `name` is undefined for linting. */
export function help(command: Command, name?: string): string {
  const parts = [
    `Usage: noticelint ${name ? `${name} ` : ''}${command.usage}`,
    command.about,
    name ? '' : table(Object.entries(commands).map(([word, { summary }]) => [word, summary])),
    table(Object.entries(command.options).map(optionRow)),
    command.notes ?? '',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function optionRow([name, { short, value, choices, help }]: [string, Option]): [string, string] {
  const names = `${short ? `-${short}, ` : '    '}--${name}`
  const shown = choices ? choices.join('|') : value
  return [value ? `${names} ${shown}` : names, help]
}

function table(rows: [string, string][]): string {
  if (!rows.length) return ''
  const width = Math.min(30, Math.max(...rows.map(([left]) => left.length)))
  const indent = `\n${' '.repeat(width + 4)}`
  return rows
    .map(([left, right]) => {
      const text = right.replaceAll('\n', indent)
      return left.length > width ? `  ${left}${indent}${text}` : `  ${left.padEnd(width)}  ${text}`
    })
    .join('\n')
}
