import { parseArgs } from 'node:util'
import { didYouMean } from '../config/suggest.js'
import { Problem } from '../files/problem.js'

/** An option of a command; the table of a command's options is also its help. */
export interface Option {
  short?: string
  /** What its value is called in the help; without it the option is a switch. */
  value?: string
  /** The values it takes, where they are few. */
  choices?: readonly string[]
  /** May be given several times: all values are kept. */
  multiple?: boolean
  help: string
}
export type OptionTable = Record<string, Option>

export interface Arguments {
  switches: Set<string>
  values: Map<string, string[]>
  targets: string[]
}

/** Reads the command line. Throws `Problem` for what the table does not know, with the nearest name. */
export function readArguments(argv: readonly string[], table: OptionTable): Arguments {
  const { tokens } = parseArgs({ args: [...argv], options: nodeOptions(table), strict: false, tokens: true })
  const result: Arguments = { switches: new Set(), values: new Map(), targets: [] }
  for (const token of tokens) {
    if (token.kind === 'positional') result.targets.push(token.value)
    if (token.kind === 'option') addOption(result, token, table)
  }
  return result
}

function nodeOptions(table: OptionTable) {
  return Object.fromEntries(
    Object.entries(table).map(([name, { short, value }]) => [
      name,
      { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
    ]),
  )
}

interface OptionToken {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function addOption(
  result: Arguments,
  { name, rawName, value, inlineValue }: OptionToken,
  table: OptionTable,
): void {
  const option = Object.hasOwn(table, name) ? table[name] : undefined
  if (!option) throw new Problem(unknownOption(rawName, table))
  if (!option.value) {
    if (value !== undefined) throw new Problem(`${rawName} takes no value: leave out "=${value}"`)
    result.switches.add(name)
    return
  }
  const expected = option.choices ? option.choices.join(', ') : option.value
  // What looks like an option is none's value, unless it is written `--name=-value`.
  const isValue = value && (inlineValue || !value.startsWith('-') || value === '-')
  if (!isValue) throw new Problem(`${rawName} needs a value: ${expected}`)
  if (option.choices && !option.choices.includes(value))
    throw new Problem(`${rawName} is one of ${expected}, not "${value}"${didYouMean(value, option.choices)}`)
  const values = result.values.get(name)
  if (values && option.multiple) values.push(value)
  else result.values.set(name, [value])
}

function unknownOption(rawName: string, table: OptionTable): string {
  const known = Object.entries(table).flatMap(([name, { short }]) => [
    `--${name}`,
    ...(short ? [`-${short}`] : []),
  ])
  return `there is no option ${rawName}${didYouMean(rawName, known) || ': noticelint --help lists them'}`
}
