/** One number in a text, without approximator or unit. Tokens: `first` inclusive, `next` exclusive. */
export interface Cardinal {
  first: number
  next: number
  min: number
  max: number
  vague: boolean
  /** Digits only, no separator and no scale: “2024”, “7”. Such a number may be a year, a day or part of a name. */
  bare: boolean
  /** Written in words: “two”. */
  spelt: boolean
  /** What “million” or “k” multiplied it by; 1 when nothing did. Shared over a range: “10 to 12 thousand”. */
  scale: number
  /** A part of something, as “a third”, “half”, “one in five”, “1/4”. */
  part: boolean
}

/** 1.1 * 1e9 is 1100000000.0000002 in binary; the text said neither more nor less than fifteen digits. */
export const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))
