import type { Sentence } from '../notice/model.js'

/** "Do you pass my data on?" tells nothing yet. */
export const isQuestion = ({ plain }: Sentence): boolean => plain.trimEnd().endsWith('?')
