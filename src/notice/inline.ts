import { MappedText } from './source-map.js'

/** The line of text that is being written, with what of it is bold and what is linked. */
export class InlineText {
  private text = new MappedText()
  private bold: number[] = []
  private links: { start: number; url: string }[] = []

  add(value: string, from: number, to: number): void {
    this.text.add(value, from, to)
  }

  /** Whether it ends in a line break. */
  get isBroken(): boolean {
    return /[\n\r]/.test(this.text.last)
  }

  openBold(): void {
    this.bold.push(this.text.text.length)
  }

  openLink(url: string): void {
    this.links.push({ start: this.text.text.length, url })
  }

  closeBold(): void {
    const start = this.bold.pop()
    if (start !== undefined && start < this.text.text.length)
      this.text.marks.push({ start, end: this.text.text.length })
  }

  closeLink(): void {
    const link = this.links.pop()
    if (link?.url && link.start < this.text.text.length)
      this.text.marks.push({ start: link.start, end: this.text.text.length, url: link.url })
  }

  /** A line break: `hard` where the reader sees one (`<br>`), soft where only the source has it. */
  lineBreak(hard: boolean, from: number, to: number): void {
    // `<br>` and the line ending behind it are one break.
    if (this.text.empty || (!hard && this.isBroken)) return
    const reopen = this.endMarks()
    this.text.addWhole(hard ? '\n' : '\r', from, to)
    reopen(this.text.text.length)
  }

  /** What has been written; what is bold or linked goes on in what follows. */
  take(): MappedText {
    const reopen = this.endMarks()
    const taken = this.text
    this.text = new MappedText()
    reopen(0)
    return taken
  }

  /** Ends what is bold or linked here; the function it gives goes on with it elsewhere. */
  private endMarks(): (at: number) => void {
    const bold = this.bold.length
    const links = [...this.links]
    while (this.bold.length > 0) this.closeBold()
    while (this.links.length > 0) this.closeLink()
    return (at) => {
      this.bold = new Array<number>(bold).fill(at)
      this.links = links.map(({ url }) => ({ start: at, url }))
    }
  }
}
