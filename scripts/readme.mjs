// The parts of README.md that rules and program make: the screen of output and the tables of rules.
import { spawnSync } from 'node:child_process'

/** The README with the parts between `<!-- NAME -->` and `<!-- end -->` as they are today. */
export function readmeWith(readme, rules) {
  const requirements = rules.filter((rule) => rule.requirement)
  const findings = rules.filter((rule) => !rule.requirement)
  const parts = {
    screen: `\`\`\`text\n${screen('fixtures/en/rowing-club.md', 10, 18)}\n\`\`\``,
    requirements: `What has to be said (${requirements.length} requirements):\n\n${ruleTable(requirements, 'docs/rules/')}`,
    findings: `What should not be there (${findings.length} findings):\n\n${ruleTable(findings, 'docs/rules/')}`,
  }
  return readme.replace(
    /^(<!-- (screen|requirements|findings) -->\n)[\s\S]*?(?=^<!-- end -->$)/gm,
    (_, open, name) => `${open}\n${parts[name]}\n\n`,
  )
}

/** Rules as a Markdown table; `folder` is where their pages are. */
export const ruleTable = (rules, folder) =>
  [
    '| rule | | articles | severity |',
    '| --- | --- | --- | --- |',
    ...rules.map(
      ({ id, title, articles, severity }) =>
        `| [${id}](${folder}${id}.md) | ${title} | ${articles.join(', ')} | ${severity} |`,
    ),
  ].join('\n')

/** What the program prints for a notice, without the messages before and after these lines of it. */
function screen(notice, from, to) {
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', notice], { encoding: 'utf8' })
  if (stderr) throw new Error(stderr)
  const [head, ...groups] = stdout.trim().split('\n\n')
  const lineOf = (group) => Number(/^ *(\d+):\d+ /.exec(group)?.[1])
  const shown = groups.filter((group) => lineOf(group) >= from && lineOf(group) <= to)
  const after = groups.slice(groups.findIndex((group) => Number.isNaN(lineOf(group))))
  return [head, '     …', ...shown, '     …\n', ...after].join('\n\n')
}
