import { getInput, getMultilineInput } from '@actions/core'
import { didYouMean } from '../config/suggest.js'
import { Problem } from '../files/problem.js'

interface InputRule {
  /** What users read in `action.yml`. */
  description: string
  default: string
  choices?: readonly string[]
}

/**
 * Names of privacy notices in four languages. Their words are also what follows a language or a site in a name:
 * "en-privacy-policy.html", "datenschutz_website.md".
 */
const names = [
  'privacy',
  'data-protection',
  'data_protection',
  'gdpr-notice',
  'datenschutz',
  'confidentialite',
  'confidentialité',
  'vie-privee',
  'vie_privee',
  'vie-privée',
  'protection-des-donnees',
  'donnees-personnelles',
  'gegevensbescherming',
  'avg-verklaring',
]

/** What `files` means unless it is given: the usual names of notices in Markdown and HTML, in any letter case. */
export const defaultFiles = `**/*{${names.join(',')}}*.{md,markdown,html,htm}`

/** Every input with its default: `action.yml` repeats the descriptions only, and a test holds the two together. */
export const inputRules = {
  files: {
    description:
      'Notices: files, folders and globs, one a line. Default: the usual names of notices (privacy*, datenschutz*, politique-de-confidentialite*, privacyverklaring* …) in Markdown and HTML.',
    default: defaultFiles,
  },
  config: {
    description: 'A configuration file. Default: the one found upwards of each notice.',
    default: '',
  },
  'fail-on': {
    description:
      'What fails the step: new (problems that this change brings, from the severity on that failOn of the configuration names: error unless it says otherwise), new-warning (errors and warnings that it brings), error, warning (all that count by scope), never. Where there is no version to compare with, every problem counts as new. Default: new.',
    default: 'new',
    choices: ['new', 'new-warning', 'error', 'warning', 'never'],
  },
  scope: {
    description:
      'Which problems count in a pull request: changed-lines (those that the change brings, and those on lines it changes), changed-files (all of the notices it changes), all (all notices). Default: changed-lines.',
    default: 'changed-lines',
    choices: ['changed-lines', 'changed-files', 'all'],
  },
  comment: {
    description:
      'Comment on the pull request: auto (one comment, updated in place, where there is something to say) or never. Needs pull-requests: write. Default: auto.',
    default: 'auto',
    choices: ['auto', 'never'],
  },
  summary: {
    description: 'Write the summary of the job: true or false. Default: true.',
    default: 'true',
    choices: ['true', 'false'],
  },
  'sarif-file': { description: 'Write the findings as SARIF to this file, for code scanning.', default: '' },
  scorecard: {
    description:
      'Write the scorecard for legal review to this HTML file, or to this folder where there are several notices.',
    default: '',
  },
  baseline: {
    description:
      'base: compare with the base of the pull request, to tell new problems from old ones. none: do not. Default: base.',
    default: 'base',
    choices: ['base', 'none'],
  },
  token: {
    description:
      'Token for the comment, and for the base where the checkout lacks it. Default: the token of the job.',
    default: '',
  },
} as const satisfies Record<string, InputRule>

export interface Inputs {
  files: string[]
  /** True where `files` was not given: what cannot be checked is then no failure of the user's. */
  filesAreDefault: boolean
  config: string
  failOn: 'new' | 'new-warning' | 'error' | 'warning' | 'never'
  scope: 'changed-lines' | 'changed-files' | 'all'
  comment: 'auto' | 'never'
  summary: boolean
  sarifFile: string
  scorecard: string
  baseline: 'base' | 'none'
  token: string
}

type Name = keyof typeof inputRules

/** Reads the inputs of the step. Throws `Problem` for a value that the table does not know. */
export function readInputs(): Inputs {
  const files = getMultilineInput('files').filter(Boolean)
  return {
    files: files.length ? files : [inputRules.files.default],
    filesAreDefault: !files.length,
    config: value('config'),
    failOn: value('fail-on') as Inputs['failOn'],
    scope: value('scope') as Inputs['scope'],
    comment: value('comment') as Inputs['comment'],
    summary: value('summary') === 'true',
    sarifFile: value('sarif-file'),
    scorecard: value('scorecard'),
    baseline: value('baseline') as Inputs['baseline'],
    token: value('token'),
  }
}

function value(name: Name): string {
  const rule: InputRule = inputRules[name]
  const given = getInput(name)
  if (given && rule.choices && !rule.choices.includes(given))
    throw new Problem(
      `the input ${name} is one of ${rule.choices.join(', ')}, not "${given}"${didYouMean(given, rule.choices)}`,
    )
  return given || rule.default
}
