/** A notice in words of our own that says all there is to say; each part can be left out or written otherwise. */
const parts = {
  title: '# Privacy notice of Lantern Books\n\nLast updated: 3 March 2026',
  controller:
    '## Who we are\n\nLantern Books Ltd, 12 Harbour Street, Dublin D02 X285, Ireland, is the controller of your personal data. You can write to us at privacy@lantern.example.',
  dpo: 'You can reach our data protection officer at dpo@lantern.example.',
  purposes: `## What we use your data for

We collect your name, postal address and e-mail address.

- To deliver your orders, we process your name and address on the basis of our contract with you (Art. 6(1)(b) GDPR).
- To send you the newsletter, we process your e-mail address on the basis of your consent (Art. 6(1)(a) GDPR).

You must give us your name and address to order; without them we cannot deliver. We receive the data from you.`,
  recipients:
    '## Who receives your data\n\nWe share your data with:\n\n- Parcel Fox, who delivers your orders\n- Cloud Barn, who hosts our website',
  transfers: 'We transfer data to Canada on the basis of an adequacy decision of the European Commission.',
  retention:
    '## How long we keep your data\n\nWe keep order data for 3 years after the order. Your newsletter address is kept until you unsubscribe.',
  rights: `## Your rights

You have the right to access your personal data. You have the right to have inaccurate data rectified.
You have the right to restrict the processing. You have the right to receive your data in a portable format.
You have the right to object to the processing. You can withdraw your consent at any time.`,
  erasure: 'You have the right to erasure of your personal data.',
  complaint: 'You have the right to lodge a complaint with the Data Protection Commission in Dublin.',
  automated: 'We do not use automated decision-making or profiling.',
}

export type Part = keyof typeof parts

/** The notice with some parts written otherwise; an empty text leaves a part out. */
export function noticeWith(changes: Partial<Record<Part, string>> = {}): string {
  return `${Object.entries({ ...parts, ...changes })
    .map(([, text]) => text)
    .filter(Boolean)
    .join('\n\n')}\n`
}

/** A notice that leaves out most of what there is to say; the two rights it names can be left out, too. */
export const poorNotice = (
  rights = `You have the right to erasure of your personal data.\n\n${parts.complaint}`,
) =>
  `# Privacy notice

Lantern Books sells books in its shops and on this website.

## What we do with your data

We use your data to deliver your orders. We transfer your data to India. We rely on our legitimate interest.

## Your rights

We take your rights seriously.

${rights}
`

/** Sentences with a blank where a value belongs; each is a problem of its own. */
export const blanks = (count: number) =>
  `## Our shops\n\n${Array.from({ length: count }, (_, i) => `If you would like to talk to the people in shop ${i + 1}, you can call them on [phone number ${i + 1}].`).join('\n\n')}`
