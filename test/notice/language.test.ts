import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/notice/language.js'
import { readNotice } from '../../src/notice/read.js'

const texts: Record<string, string> = {
  en: 'We process your name and your address when you order something. You can ask us at any time which of your data we keep.',
  fr: 'Nous traitons votre nom et votre adresse lorsque vous passez une commande. Vous pouvez nous demander à tout moment quelles données sont conservées.',
  nl: 'Wij verwerken je naam en je adres wanneer je iets bestelt. Je kunt ons altijd vragen welke gegevens wij van je bewaren.',
  de: 'Wir verarbeiten Ihren Namen und Ihre Anschrift, wenn Sie etwas bestellen. Sie können uns jederzeit fragen, welche Daten wir speichern.',
  es: 'Tratamos su nombre y su dirección cuando usted hace un pedido. Puede preguntarnos en todo momento qué datos conservamos de usted.',
  it: 'Trattiamo il suo nome e il suo indirizzo quando effettua un ordine. Può chiederci in ogni momento quali dati conserviamo e per quanto.',
  pt: 'Tratamos o seu nome e a sua morada quando faz uma encomenda. Pode perguntar-nos a qualquer momento quais os dados que guardamos.',
  pl: 'Przetwarzamy imię i adres, gdy składają Państwo zamówienie. W każdej chwili można zapytać, jakie dane są przez nas przechowywane.',
  sv: 'Vi behandlar ditt namn och din adress när du beställer något. Du kan alltid fråga oss vilka uppgifter som vi sparar om dig.',
  da: 'Vi behandler dit navn og din adresse, når du bestiller noget. Du kan altid spørge os, hvilke oplysninger vi gemmer om dig.',
  fi: 'Käsittelemme nimeäsi ja osoitettasi, kun tilaat jotakin. Voit aina kysyä meiltä, mitä tietoja sinusta on tallennettu ja miksi.',
  cs: 'Zpracováváme vaše jméno a adresu, když si něco objednáte. Můžete se nás kdykoli zeptat, které údaje o vás jsou u nás uloženy.',
  el: 'Επεξεργαζόμαστε το όνομα και τη διεύθυνσή σας όταν παραγγέλνετε κάτι.',
  ru: 'Мы обрабатываем ваше имя и адрес, когда вы что-либо заказываете.',
}

describe('the language of a text', () => {
  it.each(Object.entries(texts))('%s, from two sentences', (language, text) =>
    expect(languageOf(text)).toBe(language),
  )
  it('is undetermined where there are no words', () => {
    expect(languageOf('')).toBe('und')
    expect(languageOf('1234 – 5678 €')).toBe('und')
    expect(languageOf('Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor')).toBe(
      'und',
    )
  })
  it('is told by the text; the page only breaks a tie', async () => {
    const page = (text: string) =>
      `<html lang="en"><body><main><p>${text}</main><footer>${texts.en!}</footer></body></html>`
    expect((await readNotice('x.html', page(texts.nl!.repeat(4)))).language).toBe('nl')
    expect((await readNotice('x.html', '<html lang="fr"><p>Contact: Exemple SA</p></html>')).language).toBe(
      'fr',
    )
  })
  it('may be said by the caller', async () => {
    expect((await readNotice('x.md', texts.nl!, { language: 'de' })).language).toBe('de')
  })
  it('takes no time', () => {
    const long = Object.values(texts).join(' ').repeat(100)
    const start = process.cpuUsage().user
    for (let index = 0; index < 20; index++) languageOf(long)
    expect((process.cpuUsage().user - start) / 20_000).toBeLessThan(100)
  })
})

const evaluation = '../shared/eval'
describe.runIf(existsSync(evaluation))('every notice of the evaluation sets', () => {
  it.each(['seeds', 'gt200-dev', 'eu-dev'].filter((set) => existsSync(`${evaluation}/${set}`)))(
    '%s',
    async (set) => {
      for (const name of readdirSync(`${evaluation}/${set}/notices`)) {
        const source = readFileSync(`${evaluation}/${set}/notices/${name}`, 'utf8')
        const gold = JSON.parse(
          readFileSync(`${evaluation}/${set}/gold/${name.replace(/\.\w+$/, '')}.json`, 'utf8'),
        )
        expect([name, (await readNotice(name, source)).language]).toEqual([name, gold.language ?? 'en'])
      }
    },
    60_000,
  )
})
