import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { defaultFiles } from '../../src/action/inputs.js'

const isNotice = picomatch(defaultFiles, { nocase: true, dot: true })

test.each([
  ...[
    'privacy.md',
    'PRIVACY.md',
    'docs/privacy-policy.md',
    'legal/privacy_notice.html',
    'data-protection-notice.md',
  ],
  ...['content/en/privacy.markdown', 'applicant-privacy-notice.md', 'site/privacy-statement.htm'],
  ...['datenschutz.html', 'Datenschutzerklaerung.md', 'de/datenschutzerklärung.md', 'datenschutzhinweise.md'],
  ...[
    'politique-de-confidentialite.md',
    'politique-de-confidentialité.html',
    'vie-privee.html',
    'fr/confidentialite.md',
  ],
  ...['protection-des-donnees.md', 'privacyverklaring.md', 'privacybeleid.html', 'nl/gegevensbescherming.md'],
])('%s is a notice by its name', (path) => expect(isNotice(path)).toBe(true))

test.each(['README.md', 'docs/index.html', 'privacy.ts', 'src/privacy/form.md', 'terms.md'])(
  '%s is none',
  (path) => expect(isNotice(path)).toBe(false),
)
