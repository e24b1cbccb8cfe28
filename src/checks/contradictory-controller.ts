import type { Hit } from '../claims/matcher.js'
import { placeOf } from './disclosure.js'
import type { FindingKind } from './kinds.js'

const company =
  /((?:\p{Lu}[\p{L}&.'’-]*\s){1,4}?(?:GmbH|AG|UG|e\.\s?V|KG|SE|Ltd|Limited|LLC|Inc|PLC|plc|BV|B\.V|NV|N\.V|SA|SAS|SARL|SRL|ASBL|asbl|VZW|vzw|SPRL|BVBA|Stichting|CIC))\b/gu

/**
 * Two companies called controller in sentences that don't say they are joint; or a controller that calls itself a mere
 * processor. Slots: `controller` and `processor` say what somebody is; `joint` in the sentence makes room for another.
 */
export const contradictoryController: FindingKind = (rule, about) => {
  const { reading } = about
  const live = (slot: string) =>
    reading
      .hits(rule.id, slot)
      .filter(
        ({ sentence }) =>
          !reading.hitsOn(sentence, rule.id, 'joint').length &&
          sentence.block.kind !== 'heading' &&
          !sentence.block.quoted,
      )
  const named = live('controller').flatMap((hit) => {
    const names = companiesOf(hit)
    return names.length === 1 ? [{ hit, name: names[0]! }] : []
  })
  const [first] = named
  const other =
    first && named.find((n) => n.name !== first.name && n.hit.sentence.block !== first.hit.sentence.block)
  if (first && other)
    return [{ place: placeOf(other.hit), related: [{ place: placeOf(first.hit), message: 'other' }] }]
  const [processor] = live('processor')
  const controller = processor && live('controller').find((h) => h.sentence !== processor.sentence)
  if (processor && controller)
    return [{ place: placeOf(processor), related: [{ place: placeOf(controller), message: 'other' }] }]
  return []
}

const companiesOf = ({ sentence }: Hit): string[] => [
  ...new Set(
    [...sentence.text.matchAll(company)].map((m) =>
      m[1]!
        .replace(/^(?:der|die|das|the|la|le|les|de|het)\s/i, '')
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase(),
    ),
  ),
]
