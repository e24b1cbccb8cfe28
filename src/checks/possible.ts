import type { Finding } from './kinds.js'

/** The finding as a suggestion: its words leave room for another reading (see `Message.possible`). */
export const asPossible = (finding: Finding): Finding => ({ ...finding, possible: true })
