import pico from 'picocolors'
import type { Severity } from './model.js'

type Paint = (text: string) => string

/** The few styles of the terminal report. Each severity also has a sign: colour alone tells nobody anything. */
export interface Palette {
  severity: Record<Severity, Paint>
  sign: Record<Severity, string>
  strong: Paint
  quiet: Paint
  underline: Paint
  rule: Paint
  mark: Paint
}

export function palette(color: boolean): Palette {
  const c = pico.createColors(color)
  return {
    severity: { error: c.red, warning: c.yellow, info: c.blue },
    sign: { error: '✖', warning: '▲', info: '●' },
    strong: c.bold,
    quiet: c.dim,
    underline: c.underline,
    rule: c.cyan,
    mark: c.magenta,
  }
}
