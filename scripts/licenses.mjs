import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** The licences of all packages whose code is in the bundles, as one text; `metafile` is esbuild's. */
export function licenses({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs))
  const folders = new Set(inputs.map(packageFolder).filter(Boolean))
  const entries = [...folders].map(entry).sort((a, b) => (a.title < b.title ? -1 : 1))
  const head = 'noticelint contains code of these packages, under these licences.\n'
  return [
    head,
    ...new Map(entries.map((e) => [e.title, `${'='.repeat(80)}\n${e.title}\n\n${e.text}\n`])).values(),
  ].join('\n')
}

/** The folder of the package that a bundled file belongs to. */
function packageFolder(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]
}

function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^licen[cs]e/i.test(name))
  const text = file && existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8') : ''
  if (!text && !license) throw new Error(`${name} has no licence`)
  return { title: `${name} ${version} (${license})`, text: text.replace(/\r\n/g, '\n').trim() }
}
