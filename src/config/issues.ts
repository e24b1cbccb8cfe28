import { Problem } from '../files/problem.js'
import { at, type OptionPath, type Parsed } from './parse.js'
import type { Issue } from './validate.js'

/** So many issues of a file are told. */
const shownIssues = 10

/** All that is wrong with a data file in one problem: the first in order of lines is its place. */
export function asProblem(
  issues: Issue[],
  data: Parsed,
  prefix: OptionPath,
  place: string,
  whole: string,
): Problem {
  const [first, ...rest] = issues
    .map(({ path, message }) => ({
      text: `${[...prefix, ...path].join('.') || whole}: ${message}`,
      line: data.lineOf([...prefix, ...path]),
    }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const others = rest
    .slice(0, shownIssues - 1)
    .map(({ text, line }) => `${line ? `line ${line}: ` : ''}${text}`)
  const more = rest.length >= shownIssues ? [`and ${rest.length - shownIssues + 1} more`] : []
  return new Problem([first!.text, ...others, ...more].join('; '), at(place, first!.line))
}
