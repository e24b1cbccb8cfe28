import type { Case } from '../kinds.js'
import { type Address, addressesOf } from './addresses.js'
import type { Difference, Pair, Side } from './model.js'

/** Whose addresses are compared: those of authorities and of other firms may well be others in each country. */
const parties = ['dpo', 'controller', 'representative']
const kinds = ['email', 'phone', 'postal'] as const

/**
 * Another address of the same party: one that stands in one notice and nowhere in the other, which has one of the same kind
 * that does not stand in the first.
 */
export function compareContacts({ cases }: Pair): Difference[] {
  const seen = new Set<string>()
  return parties.flatMap((party) =>
    kinds.flatMap((kind): Difference[] => {
      const [a, b] = cases.map((one, i) => ownAddress(party, kind, one, cases[1 - i]!))
      if (!a || !b || isForLanguage(a, b, cases) || seen.has(`${a.key} ${b.key}`)) return []
      seen.add(`${a.key} ${b.key}`)
      return [
        {
          key: `contact ${party} ${kind}`,
          about: `${party}-contact`,
          kind: 'contact',
          sides: [sideOf(a), sideOf(b)],
        },
      ]
    }),
  )
}

/** The first address of a party that the other notice does not have. */
function ownAddress(party: string, kind: string, own: Case, other: Case): Address | undefined {
  const ours = addressesOf(own).owned.filter((one) => one.owner === party && one.kind === kind)
  const theirs = addressesOf(other)
  // One address in common is enough to reach them by.
  return ours.some((one) => theirs.has(one)) ? undefined : ours[0]
}

/** "privacy@example.org" and "privacy-nl@example.org", "dpo@example.fr" and "dpo@example.de" reach the same people. */
function isForLanguage(a: Address, b: Address, [own, other]: Pair['cases']): boolean {
  const without = ({ key }: Address, { reading }: Case) =>
    key.replace(new RegExp(`[._-]?(?<![a-z])${reading.words.language}(?![a-z])[._-]?`, 'g'), '')
  return a.kind === 'email' && without(a, own) === without(b, other)
}

const sideOf = ({ block, start, end }: Address): Side => ({
  place: { block, start, end },
  says: true,
  value: block.text.slice(start, end),
})
