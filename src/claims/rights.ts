/** Requirements about what people may ask for (Art. 15 to 18, 20 and 21 GDPR). */
export const rights = [
  'right-of-access',
  'right-to-rectification',
  'right-to-erasure',
  'right-to-restriction',
  'right-to-object',
  'right-to-portability',
] as const

export type Right = (typeof rights)[number]

export const isRight = (id: string): id is Right => (rights as readonly string[]).includes(id)
