import { listed, of } from './counts.js'
import type { ChangeTexts } from './model.js'

export const fr: ChangeTexts = {
  kinds: {
    removed: 'supprimé',
    weakened: 'affaibli',
    'contact-removed': 'contact supprimé',
    'contact-changed': 'contact modifié',
    'period-removed': 'durée supprimée',
    'period-lengthened': 'conservation prolongée',
    'period-shortened': 'conservation réduite',
    'country-added': 'pays ajouté',
    'recipient-added': 'destinataire ajouté',
    'recipient-removed': 'destinataire supprimé',
    'purpose-added': 'finalité ajoutée',
    'purpose-removed': 'finalité supprimée',
    'legal-basis-changed': 'base juridique modifiée',
    added: 'ajouté',
  },
  removed: 'Ce n’est plus dit.',
  declared: 'Déclaré sans objet.',
  weakened: 'Il en est dit moins qu’avant.',
  contradicts: 'La déclaration se contredit désormais sur ce point.',
  disclosed: 'C’est désormais communiqué.',
  touched: 'C’est désormais évoqué.',
  contactChanged: 'Une autre adresse est indiquée.',
  contactRemoved: 'Une adresse n’est plus indiquée.',
  periodRemoved: 'Une durée n’est plus indiquée.',
  periodLengthened: 'Les données sont conservées plus longtemps.',
  periodShortened: 'Les données sont conservées moins longtemps.',
  countryAdded: 'Un autre pays hors de l’EEE est nommé.',
  recipientsAdded: 'Des destinataires s’ajoutent.',
  recipientsRemoved: 'Des destinataires ne sont plus nommés.',
  purposeAdded: 'Une finalité s’ajoute.',
  purposeRemoved: 'Une finalité n’est plus nommée.',
  basisChanged: (was, now) => `Sa base juridique était : ${was}. Maintenant : ${now}.`,
  noBasis: 'aucune',
  verdict({ broken, fixed, losses, before }) {
    const done = [
      broken
        ? `apporte ${of(broken, 'problème nouveau', 'problèmes nouveaux')}`
        : 'n’apporte aucun problème nouveau',
      ...(fixed ? [`en résout ${fixed}`] : []),
      ...(losses ? [`supprime ou affaiblit ${of(losses, 'information')}`] : []),
    ]
    const rest = before
      ? ` ; ${before === 1 ? '1 problème existait' : `${before} problèmes existaient`} déjà`
      : ''
    return `Cette modification ${listed(done, 'et')}${rest}.`
  },
  saidOtherwise: 'Ce que la déclaration dit autrement',
  newProblems: 'Problèmes nouveaux',
  fixed: (count) => of(count, 'problème résolu', 'problèmes résolus'),
  thereBefore: (count) => of(count, 'problème préexistant', 'problèmes préexistants'),
  more: (count) => `et ${of(count, 'autre')}`,
  beforeAt: 'Avant, à',
  nowAt: 'Maintenant, à',
  nowNothing: 'Maintenant : rien.',
  before: 'Avant :',
  caveat: 'Constat de ce qui est écrit, non de la conformité ; aucun conseil juridique.',
}
