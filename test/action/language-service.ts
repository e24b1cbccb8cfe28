import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

interface Service {
  validate(document: unknown): Promise<{ message: string; range: { start: { line: number } } }[]>
  TextDocument: { create(uri: string, language: string, version: number, text: string): unknown }
}

/**
 * What GitHub's own language service finds wrong in a workflow or an action.yml, by name. The package imports JSON in a way
 * that Node does not take, so it is bundled first.
 */
export async function languageService(): Promise<(name: string, text: string) => Promise<string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'noticelint-service-'))
  const outfile = join(folder, 'service.cjs')
  const contents = `export { validate } from '@actions/languageservice'
    export { TextDocument } from 'vscode-languageserver-textdocument'`
  const stdin = { contents, resolveDir: import.meta.dirname }
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'warning' })
  const { validate, TextDocument } = require(outfile) as Service
  rmSync(folder, { recursive: true })
  let count = 0
  return async (name, text) => {
    // It remembers documents by their URI.
    const document = TextDocument.create(`file:///${++count}/${name}`, 'yaml', 0, text)
    const found = await validate(document)
    return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`)
  }
}
