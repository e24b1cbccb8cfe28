#!/usr/bin/env node
// Builds dist/: bundles, compiled rules, type declarations, licences. Same input, same bytes.
// usage: build.mjs [--no-types]
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { licenses } from './licenses.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const doors = ['cli', 'index', 'action', 'remark', 'rehype'].filter((door) => existsSync(`src/${door}.ts`))
const banner =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);"

/** What all bundles share. Chunks lie beside the doors, so that each finds `rules/` the same way. */
const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Else patterns with letters of all languages are made anew, each time that they are used.
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'utf8',
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  absWorkingDir: root,
  logLevel: 'warning',
}

/**
 * What every lint loads lies in one file, and what every command loads beside it in another: opening many small ones takes longer
 * than running them. A module is cut off into a chunk of its own where not every entry reaches it; so every entry is
 * made to reach all that the library is, and those of the commands all of `src/cli/main.ts`. Who imports the library loads no command.
 */
const everyLint = [
  'src/index.ts',
  'src/notice/front-matter.ts',
  'src/notice/hidden.ts',
  'src/notice/template.ts',
  'src/notice/writer.ts',
  'src/report/one-line.ts',
]
const fewFiles = {
  name: 'few-files',
  setup({ onLoad }) {
    const sources = filesBelow('src').filter((path) => path.endsWith('.ts'))
    const doorFiles = doors.map((door) => `src/${door}.ts`)
    const entries = new Set([...doorFiles, ...sources.flatMap((path) => importsOf(path).late)])
    const library = reachedFrom(doorFiles.filter((door) => !/\/(?:cli|action)\./.test(door)))
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const name = relative(root, path)
      if (!entries.has(name)) return undefined
      const all = library.has(name) ? everyLint : [...everyLint, 'src/cli/main.ts']
      const imports = all.map((core) => `\nimport ${JSON.stringify(join(root, core))}`).join('')
      return { contents: `${readFileSync(path, 'utf8')}${imports}\n`, loader: 'ts' }
    })
  },
}

/** The modules of ours that one imports: with it, and late (`import()`). Types are gone when the program runs. */
function importsOf(path) {
  const text = readFileSync(path, 'utf8')
  const named = (pattern) =>
    [...text.matchAll(pattern)].map(([, target]) => join(dirname(path), `${target}.ts`))
  return {
    now: named(/^(?:import|export|\})(?! type\b)[^'\n]*'(\.[^']+)\.js'/gm),
    late: named(/\bimport\('(\.[^']+)\.js'\)/g),
  }
}

/** The modules that some modules load, sooner or later. */
function reachedFrom(paths) {
  const reached = new Set(paths)
  for (const path of reached) {
    const { now, late } = importsOf(path)
    for (const next of [...now, ...late]) reached.add(next)
  }
  return reached
}

/** Builds all of dist/; without `types`, the declarations stay as they are (they take seconds). */
export async function buildAll({ types = true } = {}) {
  const { metafile, outputFiles } = await build({
    ...common,
    entryPoints: doors.map((door) => `src/${door}.ts`),
    outdir: 'dist',
    splitting: true,
    plugins: [fewFiles],
    chunkNames: 'chunk-[hash]',
    define: { RULES_FOLDER: '"./rules/"' },
    banner: { js: banner },
    metafile: true,
    write: false,
  })
  const files = new Map(
    outputFiles.map(({ path, text }) => [relative(root, path), withoutNeedlessBanner(text)]),
  )
  for (const [path, value] of await compiledRules())
    files.set(path, Buffer.isBuffer(value) ? value : `${JSON.stringify(value)}\n`)
  files.set('dist/package.json', '{"type":"module"}\n')
  files.set('dist/licenses.txt', licenses(metafile))
  for (const path of filesBelow('dist')) {
    if (!files.has(path) && !(path.startsWith('dist/types/') && !types)) rmSync(path)
  }
  for (const [path, contents] of files) writeChanged(path, contents)
  chmodSync('dist/cli.js', 0o755)
  if (types) writeTypes()
}

/** A `require` is made for the files that use it only: making one for each file takes milliseconds. */
function withoutNeedlessBanner(text) {
  const rest = text.replace(`${banner}\n`, '')
  return /\brequire\b/.test(rest) ? text : rest
}

const filesBelow = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath ?? file.path, file.name))
    : []

/** Leaves a file alone that is as it should be: tests build while others may be running the bundle. */
function writeChanged(path, contents) {
  const bytes = Buffer.from(contents)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** The rule files as JSON: the law once, the words of each language apart, and its patterns compiled. Examples
 * stand apart: linting needs none. */
async function compiledRules() {
  const { readRuleFolder } = await importSource('src/config/rule-files.ts')
  const { rules, languages } = readRuleFolder('rules')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { compileLanguage } = await importSource('src/claims/compile.ts')
  const { pack } = await importSource('src/claims/packed.ts')
  const words = Object.entries(languages).flatMap(([language, all]) => {
    const short = Object.entries(all.wording).map(([id, { examples, ...others }]) => [id, others])
    const { model, ...rest } = all
    const { packed, numbers } = pack(compileLanguage(all))
    return [
      [`dist/rules/${language}.json`, { ...rest, wording: Object.fromEntries(short) }],
      ...(model ? [[`dist/rules/${language}.model.json`, model()]] : []),
      [`dist/rules/${language}.patterns.json`, packed],
      [`dist/rules/${language}.patterns.bin`, lowestByteFirst(numbers)],
    ]
  })
  const examples = Object.fromEntries(
    Object.entries(languages).map(([language, { wording }]) => [
      language,
      Object.fromEntries(Object.entries(wording).map(([id, own]) => [id, own.examples ?? {}])),
    ]),
  )
  const models = Object.keys(languages).filter((language) => languages[language].model)
  return [
    ['dist/rules/law.json', { version, rules, models }],
    ['dist/rules/examples.json', examples],
    ...words,
  ]
}

function lowestByteFirst(numbers) {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, i) => {
    bytes.writeInt32LE(number, i * 4)
  })
  return bytes
}

/** Runs a module of src/ here, so that the build reads rule files with the program's own reader. */
async function importSource(path) {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-build-'))
  try {
    const outfile = join(folder, 'module.mjs')
    await build({ ...common, entryPoints: [path], outfile, banner: { js: banner } })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** One self-contained declaration file per documented module. */
function writeTypes() {
  mkdirSync('dist/types', { recursive: true })
  const entries = ['index', 'remark', 'rehype'].filter((door) => existsSync(`src/${door}.ts`))
  for (const entry of entries) {
    const args = [
      '--no-banner',
      '--silent',
      '--project',
      'tsconfig.json',
      '--external-inlines',
      '@types/unist',
    ]
    const tool = 'node_modules/dts-bundle-generator/dist/bin/dts-bundle-generator.js'
    execFileSync(process.execPath, [tool, ...args, '-o', `dist/types/${entry}.d.ts`, `src/${entry}.ts`])
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await buildAll({ types: !process.argv.includes('--no-types') })
