import { dirname, join, relative, resolve, sep } from 'node:path'
import { builtInRules } from '../config/rules.js'
import { Problem } from '../files/problem.js'
import { scorecardHtml } from '../scorecard/html/scorecard.js'
import type { PortfolioRow } from '../scorecard/model.js'
import { indexCsv } from '../scorecard/portfolio/csv.js'
import { indexHtml } from '../scorecard/portfolio/index-page.js'
import { type Column, rowOf } from '../scorecard/portfolio/rows.js'
import type { Io } from './io.js'
import type { Arguments } from './options.js'
import { type Sink, write } from './scorecard.js'

/**
 * A folder of pages: one per notice, written as soon as it is made, then `index.html` and `index.csv`. Only the rows of the
 * index stay in memory. Throws `Problem` where no folder is named.
 */
export async function portfolioSink(files: readonly string[], args: Arguments, io: Io): Promise<Sink> {
  const folder = args.values.get('output-file')?.[0]
  if (folder === undefined)
    throw new Problem('several notices make several pages: name a folder for them with -o FOLDER')
  const to = resolve(io.cwd, folder)
  const root = commonFolder(files)
  const rows: PortfolioRow[] = []
  const columns = new Map<string, string>()
  return {
    add: async (card) => {
      const page = `${pathBelow(root, resolve(io.cwd, card.report.path))}.html`
      await write(join(to, page), scorecardHtml(card), join(folder, page))
      rows.push(rowOf(card, page))
      for (const { id, title } of card.report.requirements) if (!columns.has(id)) columns.set(id, title)
    },
    end: async (language) => {
      const { wording } = builtInRules().language(language)
      const all = [...columns].map(([id, title]): Column => ({ id, title: wording[id]?.title ?? title }))
      await write(join(to, 'index.html'), indexHtml(rows, all, language), join(folder, 'index.html'))
      await write(join(to, 'index.csv'), indexCsv(rows, all), join(folder, 'index.csv'))
    },
  }
}

/** The deepest folder that holds all files. */
function commonFolder(files: readonly string[]): string {
  let folder = files[0] ? dirname(files[0]) : '/'
  for (const file of files) {
    while (relative(folder, file).split(sep)[0] === '..') folder = dirname(folder)
  }
  return folder
}

const pathBelow = (root: string, file: string) => relative(root, file).split(sep).join('/')
