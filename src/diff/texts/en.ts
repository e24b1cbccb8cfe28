import { caveat } from '../../report/words.js'
import { listed, of } from './counts.js'
import type { ChangeTexts } from './model.js'

export const en: ChangeTexts = {
  kinds: {
    removed: 'removed',
    weakened: 'weakened',
    'contact-removed': 'contact removed',
    'contact-changed': 'contact changed',
    'period-removed': 'period removed',
    'period-lengthened': 'kept for longer',
    'period-shortened': 'kept for less long',
    'country-added': 'country added',
    'recipient-added': 'recipient added',
    'recipient-removed': 'recipient removed',
    'purpose-added': 'purpose added',
    'purpose-removed': 'purpose removed',
    'legal-basis-changed': 'legal basis changed',
    added: 'added',
  },
  removed: 'This is no longer said.',
  declared: 'This is declared not to apply.',
  weakened: 'Less is said than before.',
  contradicts: 'The notice now contradicts itself here.',
  disclosed: 'This is now disclosed.',
  touched: 'This is now touched on.',
  contactChanged: 'Another address is given.',
  contactRemoved: 'An address is no longer given.',
  periodRemoved: 'A period is no longer given.',
  periodLengthened: 'Data are kept for longer.',
  periodShortened: 'Data are kept for a shorter time.',
  countryAdded: 'Another country outside the EEA is named.',
  recipientsAdded: 'Recipients are added.',
  recipientsRemoved: 'Recipients are no longer named.',
  purposeAdded: 'A purpose is added.',
  purposeRemoved: 'A purpose is no longer named.',
  basisChanged: (was, now) => `Its legal basis was: ${was}. Now: ${now}.`,
  noBasis: 'none',
  verdict({ broken, fixed, losses, before }) {
    const done = [
      broken ? `brings ${of(broken, 'new problem')}` : 'brings no new problem',
      ...(fixed ? [`fixes ${fixed}`] : []),
      ...(losses ? [`takes away or weakens ${of(losses, 'disclosure')}`] : []),
    ]
    const rest = before ? `; ${before === 1 ? '1 problem was' : `${before} problems were`} there before` : ''
    return `This change ${listed(done, 'and')}${rest}.`
  },
  saidOtherwise: 'What the notice says otherwise',
  newProblems: 'New problems',
  fixed: (count) => `${count} fixed`,
  thereBefore: (count) => `${count} there before`,
  more: (count) => `and ${count} more`,
  beforeAt: 'Before, at',
  nowAt: 'Now, at',
  nowNothing: 'Now: nothing.',
  before: 'Before:',
  caveat,
}
