import type { Draft } from './draft.js'

const longestLine = 120

/**
 * What a line with a colon announces is not always a list: an address or a short answer follows in paragraphs of their own.
 * These get the line as their introduction too.
 */
export function introduceLines(drafts: readonly Draft[]): void {
  let intro: Draft | undefined
  for (const draft of drafts) {
    const text = draft.text.text
    if (draft.kind !== 'paragraph' || draft.parent) intro = undefined
    else if (text.endsWith(':')) intro = draft
    else if (intro && isLine(text)) draft.intro ??= intro
    else intro = undefined
  }
}

/** A line or lines of an address or a list, not a sentence. */
function isLine(text: string): boolean {
  return text.split('\n').every((line) => line.length <= longestLine) && !/\p{Ll}{3}[.!?]$/u.test(text)
}
