import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import type { OptionPath } from './parse.js'
import { didYouMean } from './suggest.js'

/** One thing that is wrong with data, at the value `path` leads to. */
export interface Issue {
  path: OptionPath
  /** What is wrong and what was expected. */
  message: string
}

const validators = new WeakMap<object, ValidateFunction>()

/** What is wrong with `value` by a JSON schema (draft 7); an empty list if nothing. */
export function validate(value: unknown, schema: object): Issue[] {
  const check = validatorOf(schema)
  return check(value) ? [] : (check.errors ?? []).map((error) => issueOf(error, value))
}

function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const check = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema)
  validators.set(schema, check)
  return check
}

function issueOf(error: ErrorObject, root: unknown): Issue {
  const path = pathOf(error.instancePath, root)
  const { params, data } = error
  switch (error.keyword) {
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
      const name = String(params.additionalProperty)
      const hint = didYouMean(name, known) || ` (there are: ${known.join(', ')})`
      return { path: [...path, name], message: `there is no such option${hint}` }
    }
    case 'required':
      return { path, message: `"${params.missingProperty}" is missing` }
    case 'enum':
      return { path, message: `expected ${list(params.allowedValues as unknown[])}, found ${describe(data)}` }
    case 'type':
      return {
        path,
        message: `expected ${[params.type].flat().map(typeName).join(' or ')}, found ${describe(data)}`,
      }
    case 'minItems':
    case 'minLength':
      return { path, message: 'expected at least one entry or character, found none' }
    case 'uniqueItems':
      return {
        path: [...path, Math.max(params.i, params.j)],
        message: `found ${describe((data as unknown[])[params.i])} twice`,
      }
    case 'pattern':
      return {
        path,
        message: `expected ${patternNames[params.pattern] ?? `a text like ${params.pattern}`}, found ${describe(data)}`,
      }
    default:
      return { path, message: `${error.message}, found ${describe(data)}` }
  }
}

/** A JSON pointer as keys, and as indexes where they lead into a list. */
function pathOf(pointer: string, root: unknown): OptionPath {
  let value = root
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
      const step = Array.isArray(value) ? Number(key) : key
      value = (value as Record<string | number, unknown> | undefined)?.[step]
      return step
    })
}

const typeNames: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  object: 'a mapping of names to values',
  string: 'a text',
}
const typeName = (type: string) => typeNames[type] ?? type

/** What the patterns of our schemas ask for. */
const patternNames: Record<string, string> = {
  '^\\d{4}-\\d{2}-\\d{2}$': 'a day such as 2026-03-01',
  '^[a-z][a-z0-9-]*$': 'small letters, digits and hyphens',
}

const list = (values: unknown[]) =>
  values
    .map(String)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'object') return 'a mapping'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
