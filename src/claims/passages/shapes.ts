/** What a passage looks like, apart from its words: contact data, periods, definitions, labels. Each is one feature. */
const EMAIL = /[\w.+-]+\s?(?:@|\[at\]|\(at\))\s?[\w-]+(?:\.[\w-]+)+/i
const URL = /\bhttps?:\/\/|\bwww\.|\]\(http/i
export const SHAPES: [string, RegExp][] = [
  ['email', EMAIL],
  ['url', URL],
  ['phone', /(?:\+|\btel\b|\bphone\b\s*:?)\s*[\d(][\d\s().-]{6,}\d/i],
  [
    'address',
    /\b\d{1,5}[,\s]+(?:[A-Z][\w'.-]+\s+){1,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|suite|floor)\b|\bp\.?\s?o\.?\s?box\b|\b[A-Z]{1,2}\d[\dA-Z]?\s*\d[A-Z]{2}\b|\b\d{5}(?:-\d{4})?\s+[A-Z][a-z]+|\b(?:street|str\.|straße|floor|avenue|district)\b.*\d/i,
  ],
  [
    'duration',
    /\b(?:\d+|one|two|three|six|seven|ten|twelve|thirty|ninety)\b[\s()\d-]{0,8}(?:calendar |business |working )?(?:day|week|month|year|hour)s?\b/i,
  ],
  [
    'date',
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/i,
  ],
  [
    'company',
    /\b(?:Inc|LLC|Ltd|GmbH|Limited|Pty|S\.?r\.?l|S\.?A\.?S?|Corp|Co\.,|B\.?V\.?|Pvt|LLP|AG|AB|Oy|UG|SIA|OÜ)\b/,
  ],
  ['article', /\bart(?:icle|\.)?\s*\d+/i],
  ['gdpr', /\bgdpr\b|general data protection regulation/i],
  ['colon', /:\s*\**\s*$/],
  ['colonlead', /^[-*\s]*\**[^:.]{2,50}:\**\s+\S/],
  ['quotedef', /^[-*\s]*["“”']?[A-Z][\w ]{2,30}["”']? (?:means|refers to|is any)\b/],
  ['question', /\?\s*$/],
  ['alias', /[("“'‘]\s*(?:we|us|our|the company|company|developer|the app|platform|controller)\b["”'’,]/i],
  [
    'namestart',
    /^[-*\s]*(?!(?:The|This|These|We|Our|You|Your|If|In|To|For|By|When|Please|Some|Any|All|It|As|With|While|However|Where|At|I|My|Under|Personal|Information|Data|User|Users|Cookies|Third|Privacy)\b)[A-Z][\w&.'’-]+(?:\s+[A-Z][\w&.'’-]+)*,?\s+(?:\([^)]{1,60}\)\s*)?(?:is|are|has|have|may|will|does|respects|takes|built|provides|operates|collects|values|recogni[sz]es|understands|shall|can|uses|reserves|processes)\b/,
  ],
]
