const list = (words: string) => new Set(words.split(' '))

/** Never the last word of a sentence: a name, a number or another word follows. */
const binding = list(
  // all languages: articles of law, numbers, titles
  'art arts abs lit nr no nos vol p pp par para sec reg fig ch cf vs v c ca m mm mme mlle mr mrs ms dr prof st ste me dir ' +
    // English
    'e.g i.e viz approx incl esp ' +
    // French
    'al ex p.ex r.c.s chap bd boul av all env tél tel fax ch rte pl ' +
    // German
    'z z.b bzw d.h i.d.r i.s.d i.s.v i.v.m gem ggf vgl sog bspw insb inkl zzgl evtl u.a s.o s.u str tel ziff rn hs buchst unterabs uabs satz ua zb dh ivm isd u o i d s fa mio mrd rdnr allg max min mind bzgl zzt jhd tsd exkl einschl entspr ggü geb ' +
    // Dutch
    'o.a b.v bijv t.a.v t.o.v m.b.t d.w.z i.v.m n.a.v t.b.v mevr dhr ing ir drs lid',
)
/** May end a sentence: it does where what follows begins like one. */
const closing = list(
  'etc usw usf enz inc ltd co corp bv b.v n.v s.a s.a.r.l s.p.r.l e.v gmbh s.r.l a.s.b.l v.z.w plc llc jr sr o.ä u.ä e.d',
)
const months =
  /^(?:jan|feb|fév|fev|mär|mar|maa|mrt|apr|avr|mai|may|mei|jun|jui|jul|aug|aoû|sep|okt|oct|nov|dez|dec|déc|quartal|jahrhundert)/i

const topLevel = /\.(?:com|org|net|info|eu|de|fr|nl|be|ch|at|lu|uk|ie|io|app|dev)$/i

/** Whether the stop behind `before` belongs to an abbreviation or a number, and `after` goes on with the sentence. */
export function endsInAbbreviation(before: string, after: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? ''
  const lower = word.toLowerCase()
  if (word === '') return false
  if (/^\d{1,2}$/.test(word)) return months.test(after) || /^\d/.test(after) || before.trim() === word
  // "2.1. Title": a number that opens the text.
  if (/^\d[\d.]*$/.test(word)) return before.length < 24 && before.trim() === word
  if (closing.has(lower)) return /^(?:KG|KGaA|OHG|Inc|Ltd|CV|SCA|SE)\b/.test(after)
  if (binding.has(lower) || lower.endsWith('str')) return true
  // Initials and single letters ("J. Smith", "Z. B."), small words without a vowel ("bzgl.", "ggfs.").
  if (/^\p{L}$/u.test(word) || /^[bcdfghjklmnpqrstvwxz]{2,6}$/.test(word)) return true
  // Chains of short parts ("i.S.d.", "Dr.jur."), which a domain name is not.
  return /^(?:\p{L}{1,3}\.)+\p{L}{1,4}$/u.test(word) && !topLevel.test(word)
}
