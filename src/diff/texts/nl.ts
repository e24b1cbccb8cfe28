import { listed, of } from './counts.js'
import type { ChangeTexts } from './model.js'

export const nl: ChangeTexts = {
  kinds: {
    removed: 'verwijderd',
    weakened: 'afgezwakt',
    'contact-removed': 'contact verwijderd',
    'contact-changed': 'contact gewijzigd',
    'period-removed': 'termijn verwijderd',
    'period-lengthened': 'langer bewaard',
    'period-shortened': 'korter bewaard',
    'country-added': 'land toegevoegd',
    'recipient-added': 'ontvanger toegevoegd',
    'recipient-removed': 'ontvanger verwijderd',
    'purpose-added': 'doeleinde toegevoegd',
    'purpose-removed': 'doeleinde verwijderd',
    'legal-basis-changed': 'rechtsgrond gewijzigd',
    added: 'toegevoegd',
  },
  removed: 'Dit wordt niet meer gezegd.',
  declared: 'Dit is als niet van toepassing aangemerkt.',
  weakened: 'Er wordt minder gezegd dan voorheen.',
  contradicts: 'De verklaring spreekt zichzelf hier nu tegen.',
  disclosed: 'Dit wordt nu meegedeeld.',
  touched: 'Dit wordt nu aangestipt.',
  contactChanged: 'Er wordt een ander adres vermeld.',
  contactRemoved: 'Een adres wordt niet meer vermeld.',
  periodRemoved: 'Een termijn wordt niet meer vermeld.',
  periodLengthened: 'Gegevens worden langer bewaard.',
  periodShortened: 'Gegevens worden korter bewaard.',
  countryAdded: 'Er wordt nog een land buiten de EER genoemd.',
  recipientsAdded: 'Er komen ontvangers bij.',
  recipientsRemoved: 'Ontvangers worden niet meer genoemd.',
  purposeAdded: 'Er komt een doeleinde bij.',
  purposeRemoved: 'Een doeleinde wordt niet meer genoemd.',
  basisChanged: (was, now) => `De rechtsgrond was: ${was}. Nu: ${now}.`,
  noBasis: 'geen',
  verdict({ broken, fixed, losses, before }) {
    const done = [
      broken
        ? `brengt ${of(broken, 'nieuw probleem', 'nieuwe problemen')} mee`
        : 'brengt geen nieuw probleem mee',
      ...(fixed ? [`lost er ${fixed} op`] : []),
      ...(losses ? [`verwijdert of verzwakt ${of(losses, 'mededeling', 'mededelingen')}`] : []),
    ]
    const rest = before ? `; ${before === 1 ? '1 probleem was' : `${before} problemen waren`} er al` : ''
    return `Deze wijziging ${listed(done, 'en')}${rest}.`
  },
  saidOtherwise: 'Wat de verklaring anders zegt',
  newProblems: 'Nieuwe problemen',
  fixed: (count) => `${count} opgelost`,
  thereBefore: (count) => (count === 1 ? '1 was er al' : `${count} waren er al`),
  more: (count) => `en nog ${count}`,
  beforeAt: 'Voorheen, op',
  nowAt: 'Nu, op',
  nowNothing: 'Nu: niets.',
  before: 'Voorheen:',
  caveat: 'Vaststelling van wat er staat, niet van naleving; geen juridisch advies.',
}
