import { closestMatch } from 'leven'

/** `: did you mean "…"?` where one of the known names is near, else an empty string. */
export function didYouMean(name: string, known: readonly string[]): string {
  const nearest = closestMatch(name, known, { maxDistance: Math.max(2, Math.floor(name.length / 3)) })
  return nearest ? `: did you mean ${nearest}?` : ''
}
