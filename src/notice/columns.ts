/** A row of a table that was copied as text: offsets of its cells within its line. */
export interface Row {
  cells: { start: number; end: number }[]
  header: boolean
}

/** A stretch of lines that is a table. */
export interface TextTable {
  /** The first line of the table, and the one behind the last. */
  start: number
  end: number
  rows: Row[]
}

// Names that are written with a capital inside: no cell begins there.
const inside =
  /(?:You|Linked|Git|Pay|Word|Java|Mail|Face|Whats|Tik|Doc|Hub|Click|Team|Sales|Open|Cloud|One|Power|Share|Post|Drop|Quick|Type|Snap|Apple|Zoom|Stack|Send|Big|Mac|Mc|De|La|Van|Le)$/
const shortest = 2
const longestHeader = 160
const longestLabel = 90

/** The first table among lines that were copied from one: cells parted by tabs, bars or wide gaps, or glued together. */
export function findTable(lines: readonly string[]): TextTable | undefined {
  for (let start = 0; start + 1 < lines.length; start++) {
    const table = spacedTable(lines, start) ?? gluedTable(lines, start) ?? labelledTable(lines, start)
    if (table) return table
  }
  return undefined
}

const separators = [/\t+/g, /\s+\|\s+/g, /[ \u00a0]{3,}/g]

/** Rows whose cells are parted by the same sign, in the same number. */
function spacedTable(lines: readonly string[], start: number): TextTable | undefined {
  for (const separator of separators) {
    const first = split(lines[start]!, separator)
    if (first.length < 2) continue
    let end = start + 1
    const rows = [first]
    for (; end < lines.length; end++) {
      const cells = split(lines[end]!, separator)
      if (cells.length !== first.length) break
      rows.push(cells)
    }
    if (rows.length < 2) continue
    const header = first.every(
      ({ start: from, end: to }) => to - from < 60 && !/[.;:]$/.test(lines[start]!.slice(from, to)),
    )
    return { start, end, rows: rows.map((cells, index) => ({ cells, header: index === 0 && header })) }
  }
  return undefined
}

function split(line: string, separator: RegExp): Row['cells'] {
  const start = line.length - line.trimStart().length
  const cells: Row['cells'] = []
  let from = start
  for (const match of line.matchAll(separator)) {
    if (match.index < start) continue
    if (match.index > from) cells.push({ start: from, end: match.index })
    from = match.index + match[0].length
  }
  if (line.slice(from).trim() !== '') cells.push({ start: from, end: line.trimEnd().length })
  return cells
}

/** A header line glued together ("PurposesLegal basisSource of data") over rows that fall into as many cells. */
function gluedTable(lines: readonly string[], start: number): TextTable | undefined {
  const header = lines[start]!
  if (header.length > longestHeader || /[.;:!?]$/.test(header.trim())) return undefined
  const names = cut(header, seams(header))
  if (names.length < 2 || names.some(({ start: from, end: to }) => to - from < shortest || to - from > 60))
    return undefined
  const rows: Row[] = [{ cells: names, header: true }]
  let end = start + 1
  for (; end < lines.length; end++) {
    const cells = gluedRow(lines[end]!, names.length)
    if (!cells) break
    rows.push({ cells, header: false })
  }
  return rows.length > 1 ? { start, end, rows } : undefined
}

/** The cells of a row under a header of `columns` names; bullets whose column cannot be told stand right of them all. */
function gluedRow(line: string, columns: number): Row['cells'] | undefined {
  const strong = seams(line)
  if (strong.length === columns - 1) return cut(line, strong)
  const weak = [...strong, ...acronymSeams(line)].sort((a, b) => a - b)
  if (strong.length < columns - 1 && weak.length === columns - 1) return cut(line, weak)
  const bullets = [...line.matchAll(/\s*[·•]\s*/g)]
  if (bullets.length === 0 || bullets[0]!.index === 0) return undefined
  const cells = [{ start: 0, end: bullets[0]!.index }]
  bullets.forEach((bullet, index) => {
    const next = bullets[index + 1]?.index ?? line.trimEnd().length
    // With two columns, or one bullet for each column, the column is plain; otherwise it stays open.
    const plain = columns === 2 ? 1 : bullets.length === columns - 1 ? index + 1 : columns + index
    for (let column = cells.length; column < plain; column++) cells.push({ start: 0, end: 0 })
    cells.push({ start: bullet.index + bullet[0].length, end: next })
  })
  return cells
}

/** Lines that each begin with a glued label ("Categories of data subjectsEmployees"). */
function labelledTable(lines: readonly string[], start: number): TextTable | undefined {
  const rows: Row[] = []
  let end = start
  for (; end < lines.length; end++) {
    const line = lines[end]!
    const seam = seams(line)[0]
    const label = seam === undefined ? '' : line.slice(0, seam)
    if (
      seam === undefined ||
      label.length > longestLabel ||
      /[.;!?,]\s/.test(label) ||
      !/^\p{Lu}/u.test(label)
    )
      break
    rows.push({ cells: cut(line, [seam]), header: false })
  }
  return rows.length > 2 ? { start, end, rows } : undefined
}

/** Where a small letter, a digit or a bracket meets a capital without a space, outside of names that are written so. */
function seams(line: string): number[] {
  const found: number[] = []
  for (const match of line.matchAll(/(?<=[\p{Ll})»”.]|\d\p{Ll}?)(?=\p{Lu}(?:\p{Ll}|['’]|\s|\p{Lu}))/gu)) {
    const before = line.slice(Math.max(0, match.index - 12), match.index)
    if (/(?:^|[^\p{L}])\p{Ll}$/u.test(before) || inside.test(before) || /[\p{L}\d]\.$/u.test(before)) continue
    found.push(match.index)
  }
  return found
}

/** Where an acronym meets a word ("AWSLille"). */
function acronymSeams(line: string): number[] {
  return [...line.matchAll(/(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu)].map((match) => match.index)
}

function cut(line: string, seams: readonly number[]): Row['cells'] {
  const edges = [line.length - line.trimStart().length, ...seams, line.trimEnd().length]
  return edges.slice(1).map((end, index) => ({ start: edges[index]!, end }))
}
