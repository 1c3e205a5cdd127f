import type { Sentence } from '../analyse.ts'
import type { Word } from '../text/word.ts'
import type { Figure } from '../types.ts'
import type { Frame } from './frame.ts'

export interface FoundFigure extends DescribedFigure {
  sentence: Sentence
}

export interface DescribedFigure {
  figure: Figure
  frame: Frame
  /** Head noun phrase, as words; for a carried-over noun, that of the figure before. */
  phrase: { words: readonly Word[]; head: Word } | null
  /** Words of its phrase that narrow it down; those go with the noun where it is lent. */
  narrowing: readonly string[]
  /** The figure whose noun it goes on with, where it has none of its own. */
  source: DescribedFigure | null
  /** Who gives it, where it goes without its noun. */
  teller: string | null
  /** A place or group stands beside it: “500 at the railways”, “in Orlen some 2,500”. */
  bounded: boolean
  /** It says the figure before it again in other units: “4,200 hectares (10,400 acres)”. */
  isRestated: boolean
  /** Its verb tells of a deed that is done, “were launched”, and not of what has come of several: “had been found by then”. */
  isDeed: boolean
}
