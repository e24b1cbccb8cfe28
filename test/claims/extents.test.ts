import { describe, expect, it } from 'vitest'
import { extentsIn } from '../../src/claims/extents.js'
import { toPlain } from '../../src/notice/plain.js'

const told = (text: string) =>
  extentsIn({ plain: toPlain(text) }).map(({ days, isBack, isMoment }) => ({
    days,
    ...(isBack && { isBack }),
    ...(isMoment && { isMoment }),
  }))

describe('how long something is there, in whatever words', () => {
  it.each([
    ['Every round stays on the board for two more years.', { days: 730 }],
    ['Les fiches partent au pilon au terme de la troisième année.', { days: 1095 }],
    ['The foreman can look up each round of the past six weeks.', { days: 42, isBack: true }],
    ['Le chef peut revoir les tournées du semestre écoulé.', { days: 182, isBack: true }],
    ['De ploegbaas ziet de rondes van het afgelopen jaar.', { days: 365, isBack: true }],
    ['Die Runden der letzten drei Monate stehen im Portal.', { days: 90, isBack: true }],
    ['De presentielijst gooien we nooit weg.', { days: Number.POSITIVE_INFINITY }],
    ['Sobald der Schlüssel zurück ist, streichen wir den Namen.', { days: 1, isMoment: true }],
  ])('%s', (text, extent) => expect(told(text)).toEqual([extent]))

  it('does not look back from the event that a period runs from', () => {
    expect(told('We delete it two years after the last order.')).toEqual([{ days: 730 }])
    expect(told('Vier Jahre nach der letzten Spende ist Schluss.')).toEqual([{ days: 1460 }])
  })

  it('tells nothing of a sentence without time', () => {
    expect(told('We keep the sheet in the drawer.')).toEqual([])
  })
})
