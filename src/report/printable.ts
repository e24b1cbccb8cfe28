/** C0 and C1 controls, and what reorders or hides text: bidirectional and invisible format characters. */
export const unsafe =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text on one line that shows all that is in it: a tab becomes a space, other control characters become visible ("␛"), and
 * characters that reorder or hide text become "�". Every character stays one UTF-16 code unit wide.
 */
export function visible(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0)
    if (character === '\t' || character === '\n' || character === '\r') return ' '
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    if (code === 0x7f) return '␡'
    return '�'
  })
}

/** What pages put between words to break lines; nobody sees it, and it hides nothing. */
export const harmless: RegExp = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * Text that is safe on a terminal, and in the log of a workflow: as `visible`, and GitHub's runner, which obeys `::name::`
 * and `##[name]` in the output of any step, meets a look-alike in place of a character that makes a command.
 */
export const printable = (text: string): string =>
  visible(text.replace(/::(?=[\w-])/g, '\ua789:').replace(/##\[/g, '##\u2045'))
