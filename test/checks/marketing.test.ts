import { describe, expect, it } from 'vitest'
import { check } from '../../src/checks/check.js'
import type { Language } from '../../src/notice/model.js'
import { readNotice } from '../../src/notice/read.js'
import { loadRules } from '../rules/load.js'

const rules = loadRules()
const id = 'marketing-without-objection'

async function quotes(source: string, language: Language) {
  const { messages } = check(await readNotice('notice.md', source, { language }), language, { rules })
  return messages.filter((m) => m.ruleId === id).map((m) => m.quote)
}

/** Calls on legitimate interests; letters on legitimate interests, and a way out of the letters; a way out of all. */
const notices: Record<Language, [calls: string, letters: string, ofLetters: string, ofAll: string]> = {
  en: [
    'We ring former customers about new models; this rests on our legitimate interest in repeat business.',
    'We send our catalogue to customers by post; this rests on our legitimate interest in selling.',
    'You can object to these letters at any time.',
    'You can object to any marketing at any time.',
  ],
  fr: [
    'Nous appelons nos anciens clients pour leur présenter nos nouveaux modèles ; cela repose sur notre intérêt légitime à vendre.',
    'Nous envoyons notre catalogue par la poste ; cela repose sur notre intérêt légitime à vendre.',
    'Vous pouvez refuser ces courriers à tout moment.',
    'Vous pouvez vous opposer à toute prospection.',
  ],
  nl: [
    'Wij bellen vroegere klanten over onze nieuwe modellen, op grond van ons gerechtvaardigd belang om te verkopen.',
    'Wij sturen onze catalogus per post, op grond van ons gerechtvaardigd belang om te verkopen.',
    'Tegen deze brieven kunt u altijd bezwaar maken.',
    'Tegen alle reclame kunt u altijd bezwaar maken.',
  ],
  de: [
    'Frühere Kunden rufen wir an, um sie über neue Angebote zu informieren; das beruht auf unserem berechtigten Interesse am Verkauf.',
    'Wir schicken Kunden unseren Katalog per Post; das beruht auf unserem berechtigten Interesse am Verkauf.',
    'Diesen Briefen können Sie jederzeit widersprechen.',
    'Jeder Werbung können Sie jederzeit widersprechen.',
  ],
}

const join = (...paragraphs: string[]) => `# X\n\n${paragraphs.join('\n\n')}\n`

describe.each(Object.entries(notices) as [Language, (typeof notices)['en']][])(
  'marketing in %s',
  (language, [calls, letters, ofLetters, ofAll]) => {
    it('sees what a way out of something else leaves open', async () => {
      expect(await quotes(join(letters, ofLetters, calls), language)).toEqual([calls])
    })
    it('takes a way out for the channel it is of', async () => {
      expect(await quotes(join(letters, ofLetters), language)).toEqual([])
    })
    it('takes a way out of marketing for all of it', async () => {
      expect(await quotes(join(letters, calls, ofAll), language)).toEqual([])
    })
  },
)

describe('subscriptions and consent', () => {
  const newsletter = 'We send the newsletter with your consent. You can unsubscribe in every issue.'
  it('the end of a subscription is no objection to what rests on an interest', async () => {
    const [calls] = notices.en
    expect(await quotes(join(newsletter, calls), 'en')).toEqual([calls])
    expect(await quotes(join(newsletter), 'en')).toEqual([])
  })
  it('what is told of an order or of a change of the terms is no marketing', async () => {
    const told = 'We write to customers about changes to our terms on the basis of our legitimate interests.'
    expect(await quotes(join(newsletter, told), 'en')).toEqual([])
  })
})
