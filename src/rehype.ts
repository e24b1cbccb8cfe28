/** `noticelint/rehype`: the checks of noticelint as a plugin for people who already run rehype. */
import type { VFile } from 'vfile'
import { type LintOptions, lint } from './index.js'
import { addMessages } from './vfile-messages.js'

/**
 * Checks an HTML notice: `unified().use(rehypeParse).use(rehypeNoticelint)`. The messages go to the vfile.
 * Rejects with `UnsupportedLanguageError`.
 */
export default function rehypeNoticelint(options: LintOptions = {}) {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const source = String(file)
    addMessages(file, await lint({ path: file.path ?? 'notice.html', source, format: 'html' }, options))
  }
}
