import { type Groups, groupsOf } from './config/groups.js'
import { isIgnored } from './config/ignored.js'
import type { LoadedConfig } from './config/model.js'
import { shownPath } from './files/paths.js'
import { readSource } from './files/read.js'
import { type NamedTranslation, translationsByName } from './files/translations.js'
import { lintTogether } from './lint-together.js'
import type { Input, Prepared } from './prepare.js'
import type { LintedFile, ProjectOptions } from './project.js'

export interface TogetherOptions extends ProjectOptions {
  configFor(path: string): Promise<LoadedConfig>
  /** `more` are the further files of a notice that is made of several. */
  prepare(input: Input, loaded: LoadedConfig, more?: Input[]): Promise<Prepared>
}

/** A notice of the run with those it is compared with; each has one file or, where it is made of several, more. */
interface Group {
  notices: Unit[]
  byName: boolean
}

interface Unit extends Pick<NamedTranslation, 'language'> {
  files: string[]
}

/** Lints the files of a run that belong together: those of one notice, and its translations. */
export class Together {
  private readonly inputs: Map<string, Input>
  private readonly byName: Map<string, NamedTranslation[]>
  /** What was linted together with an earlier file, until its turn comes. */
  private readonly held = new Map<string, LintedFile | Error | 'told'>()

  constructor(
    inputs: readonly Input[],
    private readonly options: TogetherOptions,
  ) {
    this.inputs = new Map(inputs.map((one) => [one.path, one]))
    this.byName = translationsByName(options.translations?.among ?? [...this.inputs.keys()])
  }

  /**
   * Lints a file with those it belongs to; undefined where it stands alone, `told` where the notice that it is a part of has
   * been linted. Rejects as linting it alone does.
   */
  async lint({ path }: Input, loaded: LoadedConfig): Promise<LintedFile | 'told' | undefined> {
    if (!this.held.has(path)) await this.lintGroup(path, loaded)
    const done = this.held.get(path)
    this.held.delete(path)
    if (done instanceof Error) throw done
    return done
  }

  private async lintGroup(path: string, loaded: LoadedConfig): Promise<void> {
    const { notices, byName } = this.groupOf(path, loaded, await groupsOf(loaded))
    if (notices.length < 2 && notices[0]!.files.length < 2) return
    const members: { unit: Unit; prepared: Prepared }[] = []
    for (const unit of notices) {
      const prepared = await this.prepare(unit).catch((error: Error) => {
        if (unit.files.includes(path)) this.hold(unit, error, path)
      })
      if (prepared) members.push({ unit, prepared })
    }
    const results = await lintTogether(
      members.map(({ unit, prepared: { input, lintOptions } }) => ({
        input,
        options: lintOptions,
        tells: Math.max(...unit.files.map((file) => this.tells(file))),
        ...(unit.language && byName && { named: unit.language }),
      })),
      { byName },
    )
    for (const [i, result] of results.entries()) {
      const { unit, prepared } = members[i]!
      this.hold(unit, result instanceof Error ? result : { ...prepared, ...result }, path)
    }
  }

  /** One file of a notice stands for all of it: the one whose turn it is, else the first that was asked for. */
  private hold({ files }: Unit, result: LintedFile | Error, path: string): void {
    const asked = files.filter((file) => this.inputs.has(file))
    const one = asked.includes(path) ? path : asked[0]
    for (const file of asked) this.held.set(file, file === one ? result : 'told')
  }

  private groupOf(path: string, { config }: LoadedConfig, { translations, layers }: Groups): Group {
    const unitOf = ({ file, language }: NamedTranslation): Unit => ({
      files: layers.find((group) => group.includes(file)) ?? [file],
      ...(language && { language }),
    })
    const own = unitOf({ file: path })
    if (config.rules?.[rule] === 'off') return { notices: [own], byName: false }
    const declared = translations.find((group) => group.some((file) => own.files.includes(file)))
    const named = declared?.map((file) => ({ file })) ?? this.namedWith(own.files)
    const units = named.map(unitOf)
    const distinct = units.filter((one, i) => units.findIndex(({ files }) => files[0] === one.files[0]) === i)
    return { notices: distinct.length ? distinct : [own], byName: !declared }
  }

  private namedWith(files: readonly string[]): NamedTranslation[] {
    for (const file of files) {
      const group = this.byName.get(file)
      if (group) return group
    }
    return []
  }

  /** A notice of the run, or one that is only there to be compared with; undefined where it is not there. */
  private async prepare({ files }: Unit): Promise<Prepared | undefined> {
    const {
      cwd,
      configFor,
      prepare,
      readOther = (file) => readSource(file, shownPath(file, cwd)),
    } = this.options
    const inputs: Input[] = []
    for (const path of files) {
      if (isIgnored(path, await configFor(path))) continue
      const known = this.inputs.get(path)
      const source = known ? undefined : await readOther(path)
      if (known) inputs.push(known)
      else if (source !== undefined) inputs.push({ path, source })
    }
    const [first, ...more] = inputs
    return first && prepare(first, await configFor(first.path), more)
  }

  private tells(file: string): number {
    return this.options.translations?.tells(file) ?? (this.inputs.has(file) ? 1 : 0)
  }
}

const rule = 'translation-differs'
