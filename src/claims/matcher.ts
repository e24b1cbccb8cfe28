import type { Sentence } from '../notice/model.js'
import { anchorKeys, compileWording, type Pattern } from './wording.js'

/** Words of a rule found in a sentence. `start` and `end` are offsets in the sentence's text. */
export interface Hit {
  rule: string
  slot: string
  sentence: Sentence
  start: number
  end: number
  pattern: string
}

interface Entry {
  rule: string
  slot: string
  pattern: Pattern
}

/** Many patterns tried on a sentence at once: only those are run whose anchor word occurs. */
export class Matcher {
  private readonly byAnchor = new Map<string, Entry[]>()
  private readonly always: Entry[] = []

  add(rule: string, slot: string, source: string, vocabulary: Record<string, string[]>): void {
    const entry = { rule, slot, pattern: compileWording(source, vocabulary) }
    if (!entry.pattern.anchors.length) this.always.push(entry)
    for (const anchor of entry.pattern.anchors) {
      const entries = this.byAnchor.get(anchor)
      if (entries) entries.push(entry)
      else this.byAnchor.set(anchor, [entry])
    }
  }

  /** All hits in a sentence, at most ten for one pattern. */
  match(sentence: Sentence): Hit[] {
    const candidates = new Set(this.always)
    for (const key of anchorKeys(sentence.plain)) {
      for (const entry of this.byAnchor.get(key) ?? []) candidates.add(entry)
    }
    const hits: Hit[] = []
    for (const { rule, slot, pattern } of candidates) {
      const regex = pattern.regex()
      regex.lastIndex = 0
      for (let n = 0; n < 10; n++) {
        const found = regex.exec(sentence.plain)
        if (!found) break
        hits.push({ rule, slot, sentence, start: found.index, end: regex.lastIndex, pattern: pattern.source })
        if (regex.lastIndex === found.index) regex.lastIndex++
      }
    }
    return hits
  }
}
