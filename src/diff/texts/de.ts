import { listed, of } from './counts.js'
import type { ChangeTexts } from './model.js'

export const de: ChangeTexts = {
  kinds: {
    removed: 'entfernt',
    weakened: 'abgeschwächt',
    'contact-removed': 'Kontakt entfernt',
    'contact-changed': 'Kontakt geändert',
    'period-removed': 'Frist entfernt',
    'period-lengthened': 'länger gespeichert',
    'period-shortened': 'kürzer gespeichert',
    'country-added': 'Land hinzugefügt',
    'recipient-added': 'Empfänger hinzugefügt',
    'recipient-removed': 'Empfänger entfernt',
    'purpose-added': 'Zweck hinzugefügt',
    'purpose-removed': 'Zweck entfernt',
    'legal-basis-changed': 'Rechtsgrundlage geändert',
    added: 'hinzugefügt',
  },
  removed: 'Das wird nicht mehr gesagt.',
  declared: 'Das gilt laut Erklärung als nicht anwendbar.',
  weakened: 'Es wird weniger gesagt als vorher.',
  contradicts: 'Die Erklärung widerspricht sich hier nun.',
  disclosed: 'Das wird nun mitgeteilt.',
  touched: 'Das wird nun gestreift.',
  contactChanged: 'Eine andere Adresse ist angegeben.',
  contactRemoved: 'Eine Adresse ist nicht mehr angegeben.',
  periodRemoved: 'Eine Frist ist nicht mehr angegeben.',
  periodLengthened: 'Daten werden länger gespeichert.',
  periodShortened: 'Daten werden kürzer gespeichert.',
  countryAdded: 'Ein weiteres Land außerhalb des EWR wird genannt.',
  recipientsAdded: 'Empfänger kommen hinzu.',
  recipientsRemoved: 'Empfänger werden nicht mehr genannt.',
  purposeAdded: 'Ein Zweck kommt hinzu.',
  purposeRemoved: 'Ein Zweck wird nicht mehr genannt.',
  basisChanged: (was, now) => `Die Rechtsgrundlage war: ${was}. Jetzt: ${now}.`,
  noBasis: 'keine',
  verdict({ broken, fixed, losses, before }) {
    const done = [
      broken ? `bringt ${of(broken, 'neuen Befund', 'neue Befunde')}` : 'bringt keinen neuen Befund',
      ...(fixed ? [`behebt ${fixed}`] : []),
      ...(losses ? [`entfernt oder schwächt ${of(losses, 'Angabe', 'Angaben')}`] : []),
    ]
    const rest = before ? `; ${of(before, 'Befund', 'Befunde')} gab es schon vorher` : ''
    return `Diese Änderung ${listed(done, 'und')}${rest}.`
  },
  saidOtherwise: 'Was die Erklärung anders sagt',
  newProblems: 'Neue Befunde',
  fixed: (count) => `${count} behoben`,
  thereBefore: (count) => `${count} schon vorher`,
  more: (count) => `und ${count} weitere`,
  beforeAt: 'Vorher, in',
  nowAt: 'Jetzt, in',
  nowNothing: 'Jetzt: nichts.',
  before: 'Vorher:',
  caveat: 'Befund über den Wortlaut, nicht über die Einhaltung; keine Rechtsberatung.',
}
