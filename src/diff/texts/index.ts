import type { Language } from '../../notice/model.js'
import { de } from './de.js'
import { en } from './en.js'
import { fr } from './fr.js'
import type { ChangeTexts } from './model.js'
import { nl } from './nl.js'

const all: Record<Language, ChangeTexts> = { en, fr, nl, de }

export const changeTexts = (language: Language): ChangeTexts => all[language]
export type { ChangeTexts } from './model.js'
