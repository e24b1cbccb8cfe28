import type { OwnedContact } from '../claims/parties.js'
import type { Purpose } from '../claims/purposes.js'
import type { Reading } from '../claims/reading.js'
import type { Block } from '../notice/model.js'
import type { Message, RelatedPlace, Status } from '../report/model.js'
import type { Facts, Rule, RuleWording } from '../rules/model.js'

/** What a requirement's check found, before applicability is known. */
export interface Disclosure {
  rule: Rule
  status: Status
  places: Place[]
}

/** A stretch of a block that was judged. */
export interface Place {
  block: Block
  start: number
  end: number
  reason?: string
}

/** What checks may ask. Built once per notice; later checks see the disclosures of the earlier ones. */
export interface Case {
  reading: Reading
  facts: Facts
  rules: Rule[]
  /** Wording of a rule in the notice's language. */
  wording(rule: Rule): RuleWording | undefined
  contacts: OwnedContact[]
  disclosures: Map<string, Disclosure>
  /** The purposes of the notice with their legal bases. */
  purposes: Purpose[]
}

/** What an engine reports of a finding; severity, articles and texts are added from the rule. */
export interface Finding {
  place: Place
  /** Which of the rule's messages; "found" unless named. */
  message?: string
  /** Fills `{…}` in the message. */
  values?: Record<string, string>
  related?: { place: Place; message: string }[]
  absence?: boolean
  /** The words leave room for another reading: see `Message.possible`. The rule's message of that name is shown. */
  possible?: boolean
}

/** An engine for requirements: what does the notice say of this item? */
export type DisclosureKind = (rule: Rule, about: Case) => Disclosure
/** An engine for findings. */
export type FindingKind = (rule: Rule, about: Case) => Finding[]

export type { Message, RelatedPlace }
