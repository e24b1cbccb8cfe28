import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { broken, forbidden, GitHub, tooLong } from './github.js'
import { blanks, noticeWith, poorNotice } from './notices.js'
import { type Command, type Files, repository, runAction, shallow } from './runner.js'

let github: GitHub
beforeEach(async () => {
  github = await new GitHub().start()
})
afterEach(() => {
  github.stop()
  expect(github.violations).toEqual([])
})

const retention = (years: number) =>
  `## How long we keep your data\n\nWe keep order data for ${years} years after the order. Your newsletter address is kept until you unsubscribe.`
const right = noticeWith()
const withoutComplaint = noticeWith({ complaint: '' })
const edit = (base: string, head: string) =>
  repository({ 'docs/privacy.md': base }, { 'docs/privacy.md': head })
const online = (inputs: Record<string, string> = {}) => ({
  apiUrl: github.url,
  inputs: { token: 'a-token', ...inputs },
})
const located = (commands: Command[], level: string) =>
  commands.filter(({ name, properties }) => name === level && properties.file !== undefined)
const ownWarnings = (commands: Command[]) =>
  commands.filter(({ name, properties }) => name === 'warning' && properties.title === 'noticelint')
const titles = (commands: Command[], level: string) =>
  located(commands, level).map(({ properties }) => properties.title!.split(' ')[0])

describe('a pull request', () => {
  test('edits one notice of five: its two new problems come first and alone fail the step', {
    timeout: 60_000,
  }, async () => {
    const others = Object.fromEntries(
      ['de', 'fr', 'nl', 'at'].map((site) => [`sites/${site}/privacy.md`, poorNotice()]),
    )
    const edited = 'sites/ie/privacy.md'
    const repo = repository({ ...others, [edited]: poorNotice() }, { [edited]: poorNotice('') })
    for (const scope of ['changed-lines', 'changed-files', 'all']) {
      const ran = await runAction(repo, online({ scope, 'fail-on': 'new' }))
      expect(ran.status).toBe(1)
      expect(ran.outputs).toMatchObject({ new: '2', fixed: '0' })
      const errors = located(ran.commands, 'error')
      expect(titles(ran.commands, 'error').slice(0, 2).sort()).toEqual([
        'right-to-complain',
        'right-to-erasure',
      ])
      expect(errors.slice(0, 2).map(({ properties }) => properties.file)).toEqual([edited, edited])
      const all = ['errors', 'warnings', 'infos'].reduce((sum, name) => sum + Number(ran.outputs[name]), 0)
      if (scope === 'changed-lines') expect(all).toBe(2)
      if (scope === 'all') expect(all).toBeGreaterThanOrEqual(62)
      for (const level of ['error', 'warning', 'notice'])
        expect(ran.commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10)
      expect(Buffer.byteLength(ran.summary)).toBeLessThan(1_000_000)
      expect(ran.summary).toMatch(/brings 2 new problems/)
      expect(ran.summary.indexOf('`right-to-complain`')).toBeLessThan(
        ran.summary.indexOf('`right-to-object`'),
      )
    }
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body.length).toBeLessThan(64_000)
  })

  test('with old problems that brings none does not fail', async () => {
    const ran = await runAction(edit(poorNotice(), poorNotice().replace('sells books', 'sells old books')))
    expect(ran).toMatchObject({ status: 0, outputs: { new: '0' } })
    expect(ran.summary).toMatch(/\d+ problems were there before/)
  })

  test('that fills in one of many blanks brings no new one to light', async () => {
    const some = noticeWith({ dpo: blanks(9) })
    const filled = await runAction(edit(some, some.replace('[phone number 2]', '01 234 5678')))
    expect(filled).toMatchObject({ status: 0, outputs: { new: '0', fixed: '1' } })
    const visit = '## Our shops\n\nIf you would like to visit us, come to [address].'
    const another = await runAction(edit(some, some.replace('## Our shops', visit)))
    expect(another).toMatchObject({ status: 1, outputs: { new: '1', fixed: '0' } })
  })

  test('says what it removes, weakens and adds, with both texts', async () => {
    const head = noticeWith({
      complaint: '',
      dpo: 'You can reach our data protection officer at privacy-officer@lantern.example.',
      retention: retention(10),
      recipients:
        '## Who receives your data\n\nWe share your data with:\n\n- Parcel Fox, who delivers your orders\n- Ad Weasel, who shows you advertisements\n- Cloud Barn, who hosts our website',
      transfers:
        'We transfer data to Canada and India on the basis of an adequacy decision of the European Commission.',
    })
    const { summary, commands, stdout } = await runAction(edit(right, head))
    for (const kind of ['removed', 'kept for longer', 'country added', 'recipient added', 'contact changed'])
      expect(summary).toMatch(new RegExp(`\\*\\*\\S+ ${kind}\\*\\*`))
    expect(summary).toContain(
      '`You have the right to lodge a complaint with the Data Protection Commission in Dublin.`',
    )
    expect(summary).toContain('`3 years` → `10 years`')
    expect(summary).toContain('Ad Weasel')
    expect(summary).toContain('`India`')
    expect(summary).toContain('`dpo@lantern.example` → `privacy-officer@lantern.example`')
    expect(commands.find(({ properties }) => /kept for longer/.test(properties.title ?? ''))).toMatchObject({
      name: 'notice',
      message: expect.stringContaining('3 years → 10 years'),
    })
    expect(stdout).toContain('We keep order data for 10 years after the order.')
  })

  test('that mends things fixes and does not fail', async () => {
    const ran = await runAction(edit(withoutComplaint, right))
    expect(ran).toMatchObject({ status: 0, outputs: { new: '0', fixed: '1' } })
    expect(ran.summary).toMatch(/fixes 1/)
    expect(located(ran.commands, 'error')).toEqual([])
  })

  test('that renames a notice and adds ten lines above brings nothing new', async () => {
    const wanting = noticeWith({ complaint: '', dpo: blanks(3) })
    const moved = wanting.replace(
      '## Who we are',
      `## Welcome\n\n${'We sell books.\n\n'.repeat(5)}## Who we are`,
    )
    const repo = repository({ 'privacy.md': wanting }, { 'legal/privacy-notice.md': { from: 'privacy.md' } })
    expect(await runAction(repo)).toMatchObject({ status: 0, outputs: { new: '0' } })
    expect(await runAction(edit(wanting, moved))).toMatchObject({
      status: 0,
      outputs: { new: '0', errors: '0' },
    })
  })

  test('that leaves all notices alone, or deletes one', async () => {
    const alone = await runAction(
      repository({ 'privacy.md': withoutComplaint }, { 'README.md': 'Hello' }),
      online(),
    )
    expect(alone).toMatchObject({ status: 0, outputs: { errors: '0', new: '0' } })
    expect(alone.summary).toContain('No notice is changed.')
    expect(github.comments).toEqual([])
    const gone = await runAction(
      repository({ 'privacy.md': right, 'b.md': 'x' }, { 'privacy.md': null }),
      online(),
    )
    expect(gone.summary).toContain('`privacy.md` is deleted')
  })

  test.each([
    ['never', 0],
    ['new', 1],
    ['warning', 1],
    ['error', 1],
  ])('fail-on %s', async (failOn, status) => {
    expect((await runAction(edit(right, withoutComplaint), { inputs: { 'fail-on': failOn } })).status).toBe(
      status,
    )
  })

  test('old problems fail under fail-on error where the scope takes them in', async () => {
    const repo = edit(withoutComplaint, noticeWith({ complaint: '', retention: retention(2) }))
    expect((await runAction(repo, { inputs: { 'fail-on': 'error', scope: 'changed-files' } })).status).toBe(1)
    expect((await runAction(repo, { inputs: { 'fail-on': 'error' } })).status).toBe(0)
    expect(
      (await runAction(repo, { inputs: { 'fail-on': 'error', scope: 'changed-files', baseline: 'none' } }))
        .status,
    ).toBe(1)
  })

  test('the level of the configuration holds for new problems', async () => {
    const repo = (level: string): [Files, Files] => [
      {
        'privacy.md': right,
        '.noticelintrc.yml': `failOn: ${level}\nrules:\n  right-to-complain: warning\n`,
      },
      { 'privacy.md': withoutComplaint },
    ]
    expect((await runAction(repository(...repo('error')))).status).toBe(0)
    expect((await runAction(repository(...repo('warning')))).status).toBe(1)
  })
})

describe('without the base in the checkout', () => {
  test('the API has it', async () => {
    const repo = shallow(
      repository(
        { 'docs/privacy.md': noticeWith({ dpo: blanks(3) }) },
        { 'docs/privacy.md': noticeWith({ dpo: blanks(3), complaint: '' }) },
      ),
    )
    github.files = [{ filename: 'docs/privacy.md', status: 'modified' }]
    github.contents.set('docs/privacy.md', noticeWith({ dpo: blanks(3) }))
    const ran = await runAction(repo, online())
    expect(ran).toMatchObject({ status: 1, outputs: { new: '1' } })
    const asked = github.requests.find(({ template }) => template.endsWith('/contents/{path}'))
    expect(asked?.query.ref).toBe(repo.base)
  })

  test('nor in the API: a warning says what to do, and all counts as new', async () => {
    github.behaviour = ({ template }) => (/contents|pulls/.test(template) ? forbidden : undefined)
    const repo = shallow(edit(withoutComplaint, noticeWith({ complaint: '', retention: retention(2) })))
    for (const options of [online(), {}]) {
      const ran = await runAction(repo, options)
      expect(ran.status).toBe(1)
      expect(ran.commands.find(({ name }) => name === 'warning')?.message).toMatch(/fetch-depth: 2/)
    }
  })
})

describe('the comment', () => {
  const repo = () => edit(right, withoutComplaint)

  test('is one, found by its marker and updated in place', async () => {
    const first = repo()
    await runAction(first, online())
    await runAction(first, online())
    await runAction(edit(right, noticeWith({ erasure: '' })), online())
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toMatch(/^<!-- noticelint [0-9a-f]{12} -->\n## Privacy notices/)
    expect(github.comments[0]!.body).toContain('right-to-erasure')
    expect(github.requests.filter(({ method }) => method === 'patch')).toHaveLength(1)
  })

  test('is not taken from a person who writes the marker', async () => {
    await runAction(repo(), online())
    const [own] = github.comments
    const forged = {
      id: 7,
      body: `${own!.body.split('\n')[0]}\nHello`,
      user: { login: 'mallory', type: 'User' },
    }
    github.comments.splice(0, 1, forged)
    await runAction(repo(), online())
    expect(forged.body).toMatch(/Hello$/)
    expect(github.comments).toHaveLength(2)
  })

  test('may not be written for a fork: a warning names the permission, and the verdict stays', async () => {
    github.behaviour = ({ method }) => (method === 'get' ? undefined : forbidden)
    const ran = await runAction(edit(right, noticeWith({ retention: retention(10) })), {
      ...online(),
      fork: true,
    })
    expect(ran.status).toBe(0)
    expect(ran.commands.find(({ name }) => name === 'warning')?.message).toContain('pull-requests: write')
    expect(ran.summary).toContain('kept for longer')
  })

  test('is shortened where GitHub finds it too long', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, i) => [`sites/${i}/privacy.md`, poorNotice()]),
    )
    github.behaviour = ({ method, body }) =>
      method === 'post' && body.body.length > 20_000 ? tooLong : undefined
    const ran = await runAction(repository({ 'README.md': 'x' }, many), online())
    expect(ownWarnings(ran.commands)).toEqual([])
    const posted = github.requests
      .filter(({ method }) => method === 'post')
      .map(({ body }) => body.body.length)
    expect(posted).toHaveLength(3)
    expect(posted[0]).toBeLessThanOrEqual(64_000)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]!.body).toMatch(/and \d+ more/)
  })

  test('is tried again when the server fails, and the line drops; never twice', async () => {
    let failures = 0
    github.behaviour = ({ method, body }) => {
      if (method !== 'post' || failures++ > 1) return undefined
      if (failures === 1) return broken
      // Written, but the answer gets lost.
      github.comments.push({ id: 1, body: body.body, user: { login: 'github-actions[bot]', type: 'Bot' } })
      return 'drop'
    }
    const ran = await runAction(repo(), online())
    expect(ownWarnings(ran.commands)).toEqual([])
    expect(github.comments).toHaveLength(1)
  })

  test('that cannot be written at all is a warning', async () => {
    for (const behaviour of ['drop', broken] as const) {
      github.behaviour = () => behaviour
      const ran = await runAction(edit(right, noticeWith({ retention: retention(10) })), online())
      expect(ran.status).toBe(0)
      expect(ran.commands.find(({ name }) => name === 'warning')?.message).toMatch(
        /comment could not be written/,
      )
    }
  })

  test('no token, or comment: never: everything else works, and GitHub is not asked', async () => {
    for (const inputs of [{}, { token: 'a-token', comment: 'never' }]) {
      const ran = await runAction(repo(), { apiUrl: github.url, inputs })
      expect(ran).toMatchObject({ status: 1, outputs: { new: '1' } })
      expect(ran.summary).toContain('right-to-complain')
    }
    expect(github.requests).toEqual([])
  })
})

describe('no pull request', () => {
  test.each(['push', 'schedule', 'workflow_dispatch'] as const)(
    '%s: the whole set is linted',
    async (event) => {
      const repo = repository(
        {
          'privacy.md': withoutComplaint,
          'de/datenschutz.html': '<p>Wir sind die Lantern GmbH und verarbeiten Ihre Daten.</p>',
        },
        { 'README.md': 'x' },
      )
      const ran = await runAction(repo, { ...online(), event })
      expect(ran.status).toBe(1)
      expect(ran.summary).toContain('datenschutz.html')
      expect(titles(ran.commands, 'error')).toContain('right-to-complain')
      expect(github.requests).toEqual([])
    },
  )

  test('a merge queue compares with its base', async () => {
    const ran = await runAction(edit(right, withoutComplaint), { ...online(), event: 'merge_group' })
    expect(ran).toMatchObject({ status: 1, outputs: { new: '1' } })
    expect(github.requests).toEqual([])
  })
})

test('runs on Node 24', { timeout: 120_000 }, async () => {
  const node = ['npx', '-y', '-p', 'node@24', 'node']
  const ran = await runAction(edit(right, withoutComplaint), { ...online(), node })
  expect(ran).toMatchObject({ status: 1, outputs: { new: '1' } })
  // npm may have something to say of its own settings.
  expect(ran.stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
  expect(github.comments).toHaveLength(1)
})
