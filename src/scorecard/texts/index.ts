import type { Language } from '../../notice/model.js'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import type { Texts } from './model.js'
import { nl } from './nl.js'

const all: Record<Language, Texts> = { en, fr, nl, de }

export const textsIn = (language: Language): Texts => all[language]
export type { Texts } from './model.js'
