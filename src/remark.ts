/** `noticelint/remark`: the checks of noticelint as a plugin for people who already run remark. */
import type { VFile } from 'vfile'
import { type LintOptions, lint } from './index.js'
import { addMessages } from './vfile-messages.js'

/**
 * Checks a Markdown notice: `unified().use(remarkParse).use(remarkNoticelint)`. The messages go to the vfile.
 * It reads the file's text rather than the tree, since positions have to point into the file as it is on disk.
 * Rejects with `UnsupportedLanguageError`.
 */
export default function remarkNoticelint(options: LintOptions = {}) {
  return async (_tree: unknown, file: VFile): Promise<void> => {
    const source = String(file)
    addMessages(file, await lint({ path: file.path ?? 'notice.md', source, format: 'markdown' }, options))
  }
}
