const currency = '(?:euros?|eur|gbp|chf|usd|pounds?|francs?|franken|dollars?)'
const sum = '\\d{1,6}(?:[.,]\\d{1,3})?'
const amounts = new RegExp(
  `[€£$]\\s?(${sum})|\\b(?:EUR|GBP|CHF|USD)\\s?(${sum})|(${sum})(?:,-|,–)?\\s?(?:[€£$]|${currency}(?![\\p{L}\\d]))`,
  'giu',
)

/** Is a sum of money named in a text, other than none at all ("0 €")? By signs and names of currencies in four languages. */
export function namesMoney(text: string): boolean {
  if (!/\d/.test(text) || !/[€£$]|eur|gbp|chf|usd|pound|fran|dollar/i.test(text)) return false
  for (const [, a, b, c] of text.matchAll(amounts)) if (/[1-9]/.test(a ?? b ?? c ?? '')) return true
  return false
}
