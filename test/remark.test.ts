import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import rehypeNoticelint from '../src/rehype.js'
import remarkNoticelint from '../src/remark.js'
import { reportOf, run } from './cli/run.js'

const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .map((name) => `fixtures/${name.split(sep).join('/')}`)
  .sort()
const fixtures = (ending: string) => files.filter((name) => name.endsWith(`.${ending}`))

/** The messages that the plugin leaves on the file. */
async function throughUnified(
  parser: Plugin<[], string, never>,
  plugin: typeof remarkNoticelint,
  path: string,
) {
  const file = new VFile({ path, value: readFileSync(join(root, path)) })
  const processor = unified()
    .use(parser as Plugin)
    .use(plugin)
  await processor.run(processor.parse(file), file)
  return file.messages
}

const doors: [ending: string, parser: unknown, plugin: typeof remarkNoticelint][] = [
  ['md', remarkParse, remarkNoticelint],
  ['html', rehypeParse, rehypeNoticelint],
]

for (const [ending, parser, plugin] of doors)
  describe(`unified on *.${ending}`, () => {
    test.each(fixtures(ending))('%s: the findings of the command line, at the same places', async (path) => {
      const ran = await run(root, ['--no-config', '-f', 'json', '--fail-on', 'never', path])
      const expected = reportOf(ran).notices[0]!.messages
      const messages = await throughUnified(parser as never, plugin, path)
      const shown = messages.map(({ ruleId, place, url, note, actual, source, fatal }) => {
        const { start, end } = place as { start: object; end: object }
        return { ruleId, start, end, url, note, actual, source, fatal }
      })
      expect(shown).toEqual(
        expected.map(({ ruleId, start, end, url, advice, quote, severity }) => ({
          ruleId,
          start,
          end,
          url,
          note: advice,
          actual: quote || undefined,
          source: 'noticelint',
          fatal: severity === 'info' ? undefined : false,
        })),
      )
      for (const { ruleId, url } of messages)
        expect(url).toBe(`https://github.com/noticelint/noticelint/blob/main/docs/rules/${ruleId}.md`)
    })
  })

test('there is something to compare', async () => {
  const all = ['md', 'html'].flatMap(fixtures)
  expect(all.length).toBeGreaterThan(8)
  const messages = await throughUnified(remarkParse as never, remarkNoticelint, 'fixtures/en/rowing-club.md')
  expect(messages.length).toBeGreaterThan(10)
  expect(messages.map(String)).toContainEqual(expect.stringMatching(/^fixtures\/en\/rowing-club\.md:3:/))
})
