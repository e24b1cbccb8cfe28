import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../../src/notice/sentences.js'

const split = (text: string) => sentenceSpans(text).map(({ start, end }) => text.slice(start, end))

/** Sentences are parted by ¦; everything else must stay together. */
const texts: Record<string, string[]> = {
  de: [
    'Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO.¦Unser Interesse ist der sichere Betrieb.',
    'Wir nutzen Dienste (z. B. Hosting) bzw. Server i. S. d. Art. 28 DSGVO.¦Sie stehen in der EU.',
    'Das gilt i.S.d. Gesetzes und gem. § 25 Abs. 2 Nr. 2 TDDDG.¦Daten werden ggf. Dritten gezeigt.',
    'Stand ist der 25. Mai 2018.¦Seit dem 1. Januar gilt etwas anderes.',
    'Die Muster GmbH & Co. KG sitzt in 85748 Garching b. München, Musterstr. 3.¦Sie erreichen uns immer.',
    'Fragen bzgl. Ihrer Daten beantwortet Herr Dr. Max Beispiel, d. h. unser Beauftragter.¦Danke!',
    'Wir speichern Name, Adresse usw. für ein Jahr.¦Danach wird gelöscht etc.¦Mehr folgt.',
    'Die Praxis Dr. med. A. Beispiel ist verantwortlich.¦Sie hat auf.',
    'Der Verein e.V. hat den Sitz in Kiel.¦Wir nutzen Cookies u. a. Google-Dienste.',
  ],
  fr: [
    'Écrivez à M. Dupont, n° 12, bd. Exemple, 75001 Paris.¦Il répond vite.',
    'Certaines données (p. ex. votre nom, cf. art. 6) sont traitées.¦Les autres non.',
    'La société Exemple S.A. (RCS 123) est responsable.¦Elle répond.',
    'La société Exemple S.A. est responsable.¦Son siège est à Lyon.',
    'Quelles données ?¦Votre nom, votre adresse, etc.¦Rien d’autre !',
    'Voir l’art. 13 et la loi no. 78-17 du 6 janv. 1978.¦Elle s’applique.',
  ],
  nl: [
    'Grondslag is art. 6, lid 1, sub f AVG.¦Ons belang is veiligheid.',
    'Schrijf t.a.v. de heer Voorbeeld, nr. 12.¦Wij delen gegevens met o.a. Google.¦Niet met anderen.',
    'Wij verwerken gegevens d.m.v. cookies, bijv. IP-adressen, m.b.t. uw bezoek.¦Dat is alles.',
    'Voorbeeld B.V. (KvK 12345678), Weg 3, bepaalt alles.¦Niemand anders.',
    'Voorbeeld B.V. is verantwoordelijk.¦Wij bewaren gegevens max. 2 jaar.',
  ],
  en: [
    'We share data (e.g. Your name) with Example Inc. and others.¦That is all.',
    'See No. 12 and Art. 6(1)(f) GDPR.¦Mr. J. Smith, Dr. A. B. Jones and St. Example Ltd. may read it.',
    'Visit www.example.com.¦Or write to us@example.co.uk.¦Version 2.1 applies, i.e. This one.',
    'Why?¦Because we must!¦"We care."¦That is why.',
    'We keep it for approx. 3.5 years.¦Then… we delete it.',
    'It applies in the U.S. and the U.K. to all.¦We comply.',
  ],
}

describe('sentences are not parted at abbreviations, numbers and names', () => {
  for (const [language, list] of Object.entries(texts))
    it.each(list)(`${language}: %s`, (text) => {
      expect(split(text.replaceAll('¦', ' '))).toEqual(text.split('¦'))
    })
})

describe('sentences', () => {
  it('end at line breaks and leave out the space around them', () => {
    expect(split('  Example Ltd\n1 High Street \n\n W1 London ')).toEqual([
      'Example Ltd',
      '1 High Street',
      'W1 London',
    ])
  })
  it('keep a number that opens the text', () => {
    expect(split('2.1. Purposes of processing')).toEqual(['2.1. Purposes of processing'])
  })
  it('take linear time for one line of a megabyte', () => {
    const start = process.cpuUsage().user
    expect(sentenceSpans('We keep art. 6 data. '.repeat(50_000))).toHaveLength(50_000)
    sentenceSpans('.'.repeat(1_000_000))
    sentenceSpans('. '.repeat(500_000))
    sentenceSpans('a.'.repeat(500_000))
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(8)
  })
})
