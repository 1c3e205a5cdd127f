/** Gives each word and each value of a pack its number: what comes often comes early, and gets a short one. */
export class TableWriter {
  private readonly wordNumbers = new Map<string, number>()
  private readonly valueNumbers = new Map<number, number>()

  word = (word: string): number => numberOf(word, this.wordNumbers)
  value = (value: number): number => numberOf(value, this.valueNumbers)

  get words(): string[] {
    return [...this.wordNumbers.keys()]
  }

  get values(): number[] {
    return [...this.valueNumbers.keys()]
  }
}

function numberOf<T>(value: T, numbers: Map<T, number>): number {
  const known = numbers.get(value)
  if (known !== undefined) return known
  numbers.set(value, numbers.size)
  return numbers.size - 1
}
