/** Who has spoken so far in a text, the last first to be taken up again. */

/** Speakers remembered: more than any article has, so that a text of nothing else is still read in linear time. */
const MOST = 200

export class Introduced {
  private readonly names: string[] = []
  /** By each word of a longer name the place of the last that has it. */
  private readonly lastWith = new Map<string, number>()

  /** `officesOf`: what the text calls each of them besides. */
  add(names: readonly string[], officesOf: (name: string) => readonly string[]): void {
    for (const name of names) {
      for (const office of officesOf(name)) this.lastWith.set(office, this.names.length)
      const words = name.toLowerCase().split(' ')
      for (const word of words) if (word !== name) this.lastWith.set(word, this.names.length)
      this.names.push(name)
    }
  }

  /** The last that has a word of another name than the word itself. */
  with(word: string): string | undefined {
    const at = this.lastWith.get(word)
    return at === undefined || at < this.names.length - MOST ? undefined : this.names[at]
  }

  /** The last of which something holds. */
  findLast(holds: (name: string) => boolean): string | undefined {
    for (let at = this.names.length - 1; at >= 0 && at >= this.names.length - MOST; at--)
      if (holds(this.names[at] as string)) return this.names[at]
    return undefined
  }
}
