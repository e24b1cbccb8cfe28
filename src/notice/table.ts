import type { Draft, DraftCell } from './draft.js'

/** Spans a page may claim are bounded, as HTML bounds them. */
const maximumSpan = 100

/** The grid of a table while it is read: which drafts stand in which row and column. */
export class TableGrid {
  cell: DraftCell | undefined
  readonly drafts: Draft[] = []
  private row = -1
  private column = -1
  /** For each column, the row up to which a cell above reaches down. */
  private readonly reach: number[] = []

  constructor(
    readonly index: number,
    readonly intro: Draft | undefined,
  ) {}

  startRow(): void {
    this.row++
    this.column = -1
    this.cell = undefined
  }

  startCell(header: boolean, attribute: (name: string) => string | undefined): void {
    if (this.row < 0) this.row = 0
    this.column++
    while ((this.reach[this.column] ?? -1) >= this.row) this.column++
    const rows = span(attribute('rowspan'))
    const columns = span(attribute('colspan'))
    this.cell = { table: this.index, row: this.row, column: this.column, rows, columns, header }
    for (let column = this.column; column < this.column + columns; column++)
      this.reach[column] = this.row + rows - 1
    this.column += columns - 1
  }

  put(draft: Draft): void {
    this.drafts.push(draft)
  }
}

function span(value: string | undefined): number {
  const number = Number.parseInt(value ?? '1', 10)
  return number >= 1 ? Math.min(number, maximumSpan) : 1
}

/** Gives each cell the header of its column (the header row, else none) and of its row (the first column). */
export function headersOf(table: TableGrid): void {
  table.cell = undefined
  const columns = new Map<number, Draft>()
  const rows = new Map<number, Draft>()
  const headerRow = table.drafts.some((draft) => draft.cell!.row === 0 && draft.cell!.header)
  for (const draft of table.drafts) {
    const cell = draft.cell!
    const isColumnHeader = cell.header ? cell.column > 0 || cell.row === 0 : false
    if (isColumnHeader && (cell.row === 0 || cell.column > 0)) {
      for (let column = cell.column; column < cell.column + cell.columns; column++) columns.set(column, draft)
      continue
    }
    const column = headerRow ? columns.get(cell.column) : undefined
    if (column) cell.columnHeader = column
    const row = rows.get(cell.row)
    if (cell.column === 0) {
      if (!row) for (let index = cell.row; index < cell.row + cell.rows; index++) rows.set(index, draft)
    } else if (row) cell.rowHeader = row
  }
}
