const words =
  /@|[[({](?:at|ät)[\])}]|https?:|^(?:tel|phone|t[eé]l[eé]phone|telefoon|telefon|fax|mobile?|e-?mail|courriel|mail|web(?:site|seite)?)\.?\s*(?:nr\.?|no\.?)?\s*(?::|[+(\d])|^(?:www\.|c\/o\b|t\.a\.v|po box|postfach|postbus)|\d{2,4}[\s/.-]\d{2,}/i
const places =
  /(?:^|[\s-])\d{4,5}\s?(?:[A-Z]{2}\s+)?\p{Lu}|\p{Lu}\p{L}*\p{Ll}{2}[.,]?\s+\d{1,4}\s?[a-zA-Z]?$|^\d{1,4}[a-z]?,?\s+\p{Lu}|(?:^|\s)[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/u

/** Whether a line looks like one of an address, or a way to call or write: a place, a number, an e-mail or web address. */
export function isContact(text: string): boolean {
  return words.test(text) || places.test(text)
}
