import type { Language } from '../notice/model.js'
import type { LegalBasis } from './model.js'

/** The legal bases of Art. 6(1) as they are called within a sentence. */
const names: Record<Language, Record<LegalBasis, string>> = {
  en: {
    consent: 'consent',
    contract: 'contract',
    'legal-obligation': 'legal obligation',
    'vital-interests': 'vital interests',
    'public-task': 'public task',
    'legitimate-interests': 'legitimate interests',
  },
  fr: {
    consent: 'consentement',
    contract: 'contrat',
    'legal-obligation': 'obligation légale',
    'vital-interests': 'intérêts vitaux',
    'public-task': 'mission d’intérêt public',
    'legitimate-interests': 'intérêts légitimes',
  },
  nl: {
    consent: 'toestemming',
    contract: 'overeenkomst',
    'legal-obligation': 'wettelijke verplichting',
    'vital-interests': 'vitale belangen',
    'public-task': 'taak van algemeen belang',
    'legitimate-interests': 'gerechtvaardigde belangen',
  },
  de: {
    consent: 'Einwilligung',
    contract: 'Vertrag',
    'legal-obligation': 'rechtliche Verpflichtung',
    'vital-interests': 'lebenswichtige Interessen',
    'public-task': 'öffentliche Aufgabe',
    'legitimate-interests': 'berechtigte Interessen',
  },
}

export const baseName = (basis: LegalBasis, language: Language): string => names[language][basis]

/** The same where it stands alone. */
export function baseTitle(basis: LegalBasis, language: Language): string {
  const name = baseName(basis, language)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
