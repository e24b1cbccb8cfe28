import { company } from '../claims/organisations.js'
import { disclosure } from './disclosure.js'
import type { DisclosureKind, Place } from './kinds.js'
import { namesInMailboxes } from './name-in-mailbox.js'
import { blocksFor, isUnderTopic } from './topics.js'

/** Characters of a block in which a name is looked for. */
const longest = 2_000

/**
 * Who is the controller? Slots as in `disclosure`; where no words say it, a firm by its name and legal form does, with the controller's
 * own contact data in the block, under a heading about the controller; or a name beside a mailbox of the same name.
 */
export const controllerIdentity: DisclosureKind = (rule, about) => {
  const said = disclosure(rule, about)
  if (said.status === 'disclosed') return said
  const reachable = new Set(about.contacts.filter(({ owner }) => owner === 'controller').map((c) => c.block))
  const places = blocksFor(rule.id, about)
    .filter(
      (block) => block.kind !== 'heading' && reachable.has(block) && isUnderTopic(block, rule.id, about),
    )
    .map((block) => ({ block, name: block.text.slice(0, longest).match(company)?.[0] }))
    .flatMap(({ block, name }): Place[] => {
      const start = name ? block.text.indexOf(name) : -1
      return start < 0
        ? []
        : [{ block, start, end: start + name!.length, reason: 'named under a heading about it' }]
    })
  const named = places.length ? places : namesInMailboxes(about)
  return named.length ? { ...said, status: 'disclosed', places: named } : said
}
