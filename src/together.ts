import { groupsOf } from './config/groups.js'
import { isIgnored } from './config/ignored.js'
import type { LoadedConfig } from './config/model.js'
import { shownPath } from './files/paths.js'
import { readSource } from './files/read.js'
import { type NamedTranslation, translationsByName } from './files/translations.js'
import { lintTogether } from './lint-together.js'
import type { Input, LintedFile, Prepared, ProjectOptions } from './project.js'

export interface TogetherOptions extends ProjectOptions {
  configFor(path: string): Promise<LoadedConfig>
  prepare(input: Input, loaded: LoadedConfig): Promise<Prepared>
}

/** Lints the files of a run that belong together: translations of one notice. */
export class Together {
  private readonly inputs: Map<string, Input>
  private readonly byName: Map<string, NamedTranslation[]>
  /** What was linted together with an earlier file, until its turn comes. */
  private readonly held = new Map<string, LintedFile | Error>()

  constructor(
    inputs: readonly Input[],
    private readonly options: TogetherOptions,
  ) {
    this.inputs = new Map(inputs.map((one) => [one.path, one]))
    this.byName = translationsByName(options.translations?.among ?? [...this.inputs.keys()])
  }

  /** Lints a file with those it belongs to; undefined where it stands alone. Rejects as linting it alone does. */
  async lint({ path }: Input, loaded: LoadedConfig): Promise<LintedFile | undefined> {
    if (!this.held.has(path)) await this.lintGroup(path, loaded)
    const done = this.held.get(path)
    this.held.delete(path)
    if (done instanceof Error) throw done
    return done
  }

  private async lintGroup(path: string, loaded: LoadedConfig): Promise<void> {
    if (loaded.config.rules?.[rule] === 'off') return
    const { translations } = await groupsOf(loaded)
    const declared = translations.find((group) => group.includes(path))
    const named = declared?.map((file): NamedTranslation => ({ file })) ?? this.byName.get(path) ?? []
    const members: [NamedTranslation, Prepared][] = []
    for (const one of named) {
      const prepared = await this.prepare(one.file, one.file === path)
      if (prepared) members.push([one, prepared])
    }
    if (members.length < 2) return
    const results = await lintTogether(
      members.map(([{ file, language }, { input, lintOptions }]) => ({
        input,
        options: lintOptions,
        tells: this.tells(file),
        ...(language && !declared && { named: language }),
      })),
      { byName: !declared },
    )
    for (const [i, result] of results.entries()) {
      const [{ file }, prepared] = members[i]!
      if (this.inputs.has(file))
        this.held.set(file, result instanceof Error ? result : { ...prepared, ...result })
    }
  }

  /** A file of the run, or one that is only there to be compared with. What keeps that from being read is no problem here. */
  private async prepare(file: string, isAsked: boolean): Promise<Prepared | undefined> {
    const { configFor, prepare, readOther = readFromDisk } = this.options
    const input = this.inputs.get(file)
    if (isAsked) return prepare(input!, await configFor(file))
    try {
      const loaded = await configFor(file)
      if (isIgnored(file, loaded)) return undefined
      const source = input?.source ?? (await readOther(file))
      return source === undefined ? undefined : await prepare({ path: file, source }, loaded)
    } catch {
      return undefined
    }
  }

  private tells(file: string): number {
    return this.options.translations?.tells(file) ?? (this.inputs.has(file) ? 1 : 0)
  }
}

const rule = 'translation-differs'
const readFromDisk = (file: string) => readSource(file, shownPath(file, '/'))
