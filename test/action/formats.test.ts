import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { inputRules } from '../../src/action/inputs.js'
import { languageService } from './language-service.js'
import { noticeWith, poorNotice } from './notices.js'
import { repository, runAction } from './runner.js'

const require = createRequire(import.meta.url)
const root = resolve(import.meta.dirname, '../..')
const validate = await languageService()
const read = (name: string) => readFileSync(join(root, name), 'utf8')

describe('action.yml', () => {
  const action = parse(read('action.yml'))

  test('is valid', async () => {
    expect(await validate('action.yml', read('action.yml'))).toEqual([])
    const broken = read('action.yml').replace('node24', 'node9')
    expect(await validate('action.yml', broken)).toEqual([
      expect.stringContaining("Unexpected value 'node9'"),
    ])
  })

  test('has the inputs of the one table, and no default but the token', () => {
    const inputs = Object.entries(action.inputs as Record<string, { description: string; default?: string }>)
    expect(inputs.map(([name, { description }]) => [name, description])).toEqual(
      Object.entries(inputRules).map(([name, { description }]) => [name, description]),
    )
    expect(inputs.filter(([, { default: value }]) => value !== undefined)).toEqual([
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows
      ['token', { description: inputRules.token.description, default: '${{ github.token }}' }],
    ])
    for (const [name, { default: value }] of Object.entries(inputRules))
      if (value && name !== 'files')
        expect(inputRules[name as 'scope'].description).toContain(`Default: ${value}.`)
  })

  test('has the outputs that a run sets', async () => {
    const repo = repository({ 'privacy.md': noticeWith() }, { 'privacy.md': noticeWith({ complaint: '' }) })
    const { outputs } = await runAction(repo, {
      inputs: { 'sarif-file': 'out/notices.sarif', scorecard: 'out/card.html' },
    })
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
    const card = readFileSync(join(repo.folder, outputs.scorecard!), 'utf8')
    expect(card).toMatch(/^<!doctype html>/i)
    expect(card).toContain('lantern.example')
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
})

describe('workflows in the documentation', () => {
  const documents = ['README.md', 'docs/action.md', 'docs/ci.md'].filter((name) =>
    existsSync(join(root, name)),
  )
  const workflows = documents.flatMap((name) => {
    const found: [string, string][] = []
    visit(fromMarkdown(read(name)), 'code', ({ lang, value }) => {
      if (lang === 'yaml' && /^on:/m.test(value) && /^jobs:/m.test(value)) found.push([name, value])
    })
    return found
  })

  test('there are some', () => expect(workflows.length).toBeGreaterThan(0))

  test.each(workflows)('%s', async (_, workflow) => {
    expect(await validate('.github/workflows/noticelint.yml', workflow)).toEqual([])
    const broken = workflow.replace('runs-on', 'run-on')
    expect(await validate('.github/workflows/noticelint.yml', broken)).not.toEqual([])
    expect(workflow).not.toContain('pull_request_target')
    expect(workflow).toMatch(/^permissions:/m)
  })
})

describe('SARIF', () => {
  const head = poorNotice('').replace('India', '[country]')
  const run = async (name: string, notice: string) => {
    const repo = repository({ [name]: poorNotice() }, { [name]: notice })
    const inputs = { 'sarif-file': 'out/notices.sarif', 'fail-on': 'never' }
    const { outputs } = await runAction(repo, { inputs })
    const file = join(repo.folder, outputs['sarif-file']!)
    return { file, log: JSON.parse(readFileSync(file, 'utf8')), repo }
  }

  test('passes the official schema', async () => {
    const { log } = await run('docs/privacy a%20b.md', head)
    const folder = resolve(require.resolve('@microsoft/sarif-multitool'), '../../sarif-multitool-linux')
    const schema = JSON.parse(readFileSync(join(folder, 'sarif-2.1.0.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema)
    expect(validate(log) || validate.errors).toBe(true)
    expect(validate({ ...log, runs: [{}] })).toBe(false)
    const [{ results, tool, automationDetails }] = log.runs
    expect(results.length).toBeGreaterThan(10)
    expect(automationDetails.id).toMatch(/^noticelint\/[0-9a-f]{12}\/$/)
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('docs/privacy%20a%2520b.md')
    for (const { ruleId, ruleIndex } of results) {
      const rule = tool.driver.rules[ruleIndex]
      expect(rule.id).toBe(ruleId)
      expect(rule.helpUri).toBe(`https://github.com/noticelint/noticelint/blob/main/docs/rules/${ruleId}.md`)
      for (const text of [
        rule.shortDescription.text,
        rule.fullDescription.text,
        rule.help.text,
        rule.help.markdown,
      ])
        expect(text).toMatch(/\S{3}/)
    }
    const states = results.filter(({ baselineState }: { baselineState: string }) => baselineState === 'new')
    expect(states.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('right-to-complain')
  })

  test('tells of rules of ones own what they say of themselves', async () => {
    const rule =
      'id: works-council\nkind: disclosure\nseverity: warning\nlaw: Our notices name the works council.\n'
    const words = (title: string, missing: string) =>
      `title: ${title}\nwording:\n  says:\n    - "works council"\nmessages:\n  missing: ${missing}\nadvice: Name it.\n`
    const repo = repository(
      {
        'privacy.md': noticeWith({ dpo: 'The works council has agreed to this.' }),
        '.noticelintrc.yml': 'rulePaths: [house]\n',
        'house/works-council.yml': rule,
        'house/en/works-council.yml': words('Works council', 'The works council is not named.'),
        'house/fr/works-council.yml': words('Comité', 'Le comité manque.'),
      },
      { 'privacy.md': noticeWith({ dpo: '' }) },
    )
    const ran = await runAction(repo, { inputs: { 'sarif-file': 'out.sarif', 'fail-on': 'new-warning' } })
    expect(ran.status).toBe(1)
    expect(ran.summary).toContain('The works council is not named.')
    const [{ tool, results }] = JSON.parse(readFileSync(join(repo.folder, 'out.sarif'), 'utf8')).runs
    const told = tool.driver.rules.find(({ id }: { id: string }) => id === 'works-council')
    expect(told.fullDescription.text).toBe('Our notices name the works council.')
    expect(told.help.markdown).toContain('# Works council')
    expect(told.helpUri).toBeUndefined()
    expect(results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'works-council')).toHaveLength(1)
  })

  test('its fingerprints survive edits elsewhere in the file', async () => {
    const prints = async (notice: string) => {
      const { log } = await run('privacy.md', notice)
      return log.runs[0].results.map((result: { partialFingerprints: object }) => result.partialFingerprints)
    }
    const moved = head.replace(
      'Lantern Books sells',
      'Hello.\n\nWelcome to our shops.\n\nLantern Books sells',
    )
    const before = await prints(head)
    expect(new Set(before.map((print: object) => JSON.stringify(print))).size).toBe(before.length)
    expect(await prints(moved)).toEqual(before)
  })

  test.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'passes sarif-multitool with the rules of GitHub code scanning',
    async () => {
      const { file, log } = await run('privacy.md', head)
      const validate = async (path: string) => {
        const tool = join(
          resolve(require.resolve('@microsoft/sarif-multitool'), '../../sarif-multitool-linux'),
          'Sarif.Multitool',
        )
        const args = [
          'validate',
          path,
          '--rule-kind',
          'Sarif;GHAS',
          '-o',
          `${path}.report`,
          '--log',
          'ForceOverwrite',
          '--level',
          'Error;Warning',
        ]
        const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' }
        await promisify(execFile)(tool, args, { env }).catch(() => {})
        const [{ results }] = JSON.parse(readFileSync(`${path}.report`, 'utf8').replace(/^\ufeff/, '')).runs
        return results.map(
          (r: { ruleId: string; message: object }) => `${r.ruleId} ${JSON.stringify(r.message)}`,
        )
      }
      expect(await validate(file)).toEqual([])
      log.runs[0].results[0].locations = []
      writeFileSync(`${file}.broken.sarif`, JSON.stringify(log))
      expect((await validate(`${file}.broken.sarif`)).join()).toMatch(/GH/)
    },
    60_000,
  )
})
