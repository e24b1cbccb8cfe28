import { layoutOf } from '../notice/layout.js'
import type { Block } from '../notice/model.js'
import { basesIn } from './bases.js'
import { once } from './once.js'
import { company } from './organisations.js'
import { periodsIn } from './periods.js'
import type { Reading } from './reading.js'

/** A column or section has at least so many entries, and of ten so many say the item, to be about it whatever it is called. */
const [fewest, share] = [3, 0.6]

/**
 * What a header cell or a heading is about, told by what stands under it: "When it goes" over "six years after the sale" and "14 days";
 * "What allows it" over articles; "Who | What for" over firms.
 * @returns the id of the requirement, or undefined
 */
export const topicByContents = (block: Block, reading: Reading): string | undefined =>
  topicsOf(reading)(block) || undefined

const topicsOf = once((reading: Reading) => once((block: Block): string => findTopic(block, reading) ?? ''))

function findTopic(block: Block, reading: Reading): string | undefined {
  const { notice } = reading
  const isHeader = block.cell?.row === 0
  if (block === notice.title || !(isHeader || block.kind === 'heading')) return undefined
  const entries = isHeader ? layoutOf(notice).column(block).slice(1) : block.section.blocks
  const told = entries.filter(({ text }) => text.length > 2)
  const are = (is: (entry: Block) => boolean) => told.filter(is).length >= told.length * share
  if (told.length < fewest) return undefined
  if (are(namesPeriod)) return 'retention-period'
  if (isHeader && are((entry) => basesIn(entry, reading).length > 0)) return 'legal-basis'
  return are(namesFirm) ? 'recipients' : undefined
}

/** "DHL Paket GmbH, Bonn": an entry that begins with a firm, by its legal form. */
const namesFirm = ({ kind, text }: Block): boolean => {
  if (kind === 'paragraph') return false
  company.lastIndex = 0
  const first = company.exec(text.slice(0, longestName))
  return first !== null && first.index < latest
}

/** Characters that are looked at, and before which the name begins. */
const [longestName, latest] = [80, 6]

const namesPeriod = ({ sentences }: Block): boolean =>
  sentences.some((sentence) => periodsIn(sentence).length > 0)
