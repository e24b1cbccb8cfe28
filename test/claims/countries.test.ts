import { expect, it } from 'vitest'
import { countriesIn } from '../../src/claims/countries.js'
import { toPlain } from '../../src/notice/plain.js'

const found = (text: string) => countriesIn({ text, plain: toPlain(text) }).join(' ')

it.each([
  ['Our support team sits in Bangalore and in Cape Town.', 'in za'],
  ['Server im Vereinigten Königreich oder in der Türkei, sonst in Côte d’Ivoire', 'ci tr gb'],
  ['Hosted in Hong Kong (Hongkong)', 'hk'],
  ['serveurs aux États-Unis', 'us'],
  ['gegevens gaan naar de VS en het UK', 'us gb'],
  ['in the U.S.A.', 'us'],
])('finds the countries of "%s"', (text, codes) => expect(found(text)).toBe(codes))

it.each([
  'india.com',
  'an Indianapolis shop',
  'non-India',
  'let us know',
  'Éindia',
  'usa',
  'new offices of the port',
])('finds none in "%s"', (text) => expect(found(text)).toBe(''))
