const list = (words: string) => new Set(words.split(' '))

/** Never the last word of a sentence: a name or another word follows. In English, French, German and Dutch. */
const binding = list(
  'abs lit vs m mm mme mlle mr mrs ms dr prof st ste messrs ' +
    'bd av rte e.g i.e viz incl esp resp dept univ ' +
    'p.ex r.c.s boul bld bvd env tél ' +
    'z.b d.h i.d.r i.s.d i.s.v i.v.m gem ggf sog inkl exkl evtl u.a s.o s.u str tel ziff buchst satz ua dh abb bsp inh ing zus unterabs uabs fa mio mrd rdnr allg mind zzt jhd tsd einschl entspr ggü geb ' +
    'o.a b.v bijv t.a.v t.o.v m.b.t d.w.z i.v.m n.a.v t.b.v d.m.v mevr dhr ir drs lic iur med',
)
/** Binding where a number follows: otherwise they are words of their own, or end a sentence. */
const numbered = list(
  'art arts no nos nr nrs vol p pp par para pars sec sect reg fig ch chap cap ca c v al alinéa all pl ex lid rn hs ' +
    'max min approx env ab tit ann ' +
    'jan janv feb févr fev mrt mar mär apr avr jun juil jul aug sept sep okt oct nov dez dec déc',
)
/** May end a sentence: it goes on only where the rest of a company's name, or a bracket, follows. */
const closing = list(
  'etc usw usf enz inc ltd co corp bv b.v n.v s.a s.a.r.l s.p.r.l e.v gmbh s.r.l a.s.b.l v.z.w plc llc jr sr o.ä u.ä e.d a.o',
)
const goesOn = /^(?:\(|(?:KG|KGaA|OHG|Inc|Ltd|CV|SCA|SE)\b)/
/** German and Austrian degrees before a name; written small they are words ("mag"). */
const degrees = new Set(['Mag', 'MMag', 'Dipl', 'DDr', 'Bakk'])
const months =
  /^(?:jan|feb|fév|fev|mär|mar|maa|mrt|apr|avr|mai|may|mei|jun|jui|jul|aug|aoû|sep|okt|oct|nov|dez|dec|déc|quartal|jahrhundert)/i
const topLevel = /\.(?:com|org|net|info|eu|de|fr|nl|be|ch|at|lu|uk|ie|io|app|dev)$/i
const aNumber = /^(?:\d|§|[IVXLC]+\b|[A-Z]\.)/
/** Dutch "u" is a word that ends sentences, where German "u." stands for "und". */
const dutchYou =
  /(?:^|\s)(?:aan|achter|bent|bij|dan|dat|door|heeft|hebt|ik|krijgt|kunt|mag|met|moet|na|naar|om|omtrent|op|over|rond|tegen|tot|van|voor|we|wenst|wij|wilt) u$/i

/** Whether the stop behind `before` belongs to an abbreviation or a number, and `after` goes on with the sentence. */
export function endsInAbbreviation(before: string, after: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? ''
  const lower = word.toLowerCase()
  if (word === '') return false
  // "2.1. Title": a number that opens the text; "25. Mai".
  if (/^\d[\d.]*$/.test(word)) {
    if (before.length < 24 && before.trim() === word) return true
    return /^\d{1,2}$/.test(word) && (months.test(after) || /^\d/.test(after))
  }
  if (closing.has(lower)) return goesOn.test(after)
  if (degrees.has(word)) return true
  if (numbered.has(lower) && aNumber.test(after)) return true
  if (binding.has(lower) || lower.endsWith('str')) return true
  if (word === 'u' && dutchYou.test(before)) return false
  // Initials and single letters ("J. Smith", "Z. B."), small words without a vowel ("bzgl.", "ggfs.").
  if (/^\p{L}$/u.test(word) || /^[bcdfghjklmnpqrstvwxz]{2,6}$/.test(word)) return true
  // Chains of short parts ("i.S.d.", "Dr.jur."), which a domain name is not.
  return /^(?:\p{L}{1,3}\.)+\p{L}{1,4}$/u.test(word) && !topLevel.test(word)
}
