import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { findFiles } from '../../src/files/find.js'
import { folderWith } from './run.js'

async function found(folder: string, ...targets: string[]): Promise<string[]> {
  const { files, problems } = await findFiles(targets, folder)
  expect(problems).toEqual([])
  return files.map((file) => relative(folder, file))
}

test('folders are searched for notices, in a stable order, without what is not one’s own', async () => {
  const files = ['b.md', 'a.MD', 'c/d.html', 'c/e.htm', 'c/f.txt', 'g.markdown', 'h.mdown']
  const others = [
    'x.js',
    'node_modules/x.md',
    'c/node_modules/x.md',
    'dist/x.html',
    '.hidden/x.md',
    '.x.md',
    '.git/x.md',
  ]
  const folder = folderWith(Object.fromEntries([...files, ...others].map((name) => [name, ''])))
  expect(await found(folder, '.')).toEqual([
    'a.MD',
    'b.md',
    'c/d.html',
    'c/e.htm',
    'c/f.txt',
    'g.markdown',
    'h.mdown',
  ])
})

test('every file comes once, in the order of the arguments', async () => {
  const folder = folderWith({ 'a.md': '', 'b.md': '', 'c/d.md': '' })
  expect(await found(folder, 'b.md', './b.md', '*.md', 'c', 'c/d.md', join(folder, 'a.md'))).toEqual([
    'b.md',
    'a.md',
    'c/d.md',
  ])
})

test('a named file is taken whatever it is called, also where its name looks like a glob', async () => {
  const folder = folderWith({ '[id].md': '', 'dist/x.adoc': '', '.hidden.md': '' })
  expect(await found(folder, '[id].md', 'dist/x.adoc', '.hidden.md')).toEqual([
    '[id].md',
    'dist/x.adoc',
    '.hidden.md',
  ])
  expect(await found(folder, 'dist/*.adoc', '.*.md')).toEqual(['dist/x.adoc', '.hidden.md'])
})

test('links are not followed in circles', async () => {
  const folder = folderWith({ 'a/b.md': '' })
  symlinkSync('..', join(folder, 'a', 'up'))
  expect(await found(folder, '.')).toEqual(['a/b.md'])
})
