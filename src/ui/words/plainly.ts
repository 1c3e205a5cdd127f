import { strictBound } from '../../core/language/en/numbers/strict-bounds.ts'
import type { Figure } from '../../core/types.ts'
import { formatNumber } from './format.ts'
import { say, spokenLanguage } from './say.ts'

/** The bounds that have a phrase of ours; a strict one has another. */
const told = ['about', 'atLeast', 'atMost', 'between'] as const
const strictly = { atLeast: 'moreThan', atMost: 'lessThan' } as const

/** From here on a count in words is put in figures, as newspapers do: beside 13 and 14 nobody sees that “fifteen” is one more. */
const IN_FIGURES_FROM = 10
/** “Two million” is easier read than seven digits. */
const IN_WORDS_FROM = 1_000_000

/** “some 11,000” of “Some 11,000”, but “US$62m” as it is. */
export const inLine = (surface: string): string =>
  surface.replace(/^\p{Lu}(?=[\p{Ll} -])/u, first => first.toLowerCase())

/**
 * A count as it stands in a line of ours. In English as it was written, for “more than 200” is not “200 or more”, nor is who reads
 * “some 11,000” told “about”; but where its bound stands elsewhere in the sentence (“losses exceeded … 200”), and for readers of
 * other languages, our phrase says it.
 */
export function plainly(figure: Figure): string {
  const { bound, unit, min, max, surface } = figure
  const phrase = unit === null ? told.find(name => name === bound) : undefined
  if (phrase === undefined || (phrase !== 'between' && saysItsBound(surface) && isEnglish())) return inFigures(figure)
  const number = min ?? max ?? 0
  return say(isStrict(phrase, surface) ? strictly[phrase] : phrase, { number, min: number, max: max ?? number })
}

function isStrict(phrase: (typeof told)[number], surface: string): phrase is keyof typeof strictly {
  return phrase in strictly && strictBound.test(surface)
}

/** The same beside its own sentence: readers of other languages find there what its outlet wrote. */
export function asSaid(figure: Figure): string {
  return isEnglish() ? plainly(figure) : inFigures(figure)
}

/** An exact count in figures, where it is not a small one in words; all else as its outlet wrote it. */
function inFigures({ bound, unit, min, max, surface }: Figure): string {
  if (unit !== null || bound !== 'exact' || min === null || min !== max) return inLine(surface)
  const isWord = !/\d/.test(surface) && min < IN_WORDS_FROM
  // “3,500” would be three and a half to who reads German.
  const isForUs = isEnglish() ? isWord && min >= IN_FIGURES_FROM : isWord || /^[\d,.]+$/.test(surface)
  return isForUs ? formatNumber(min) : inLine(surface)
}

/** A number alone, in digits or in one word, does not. */
function saysItsBound(surface: string): boolean {
  return !/^(?:[\d,.]+|[\p{L}-]+)$/u.test(surface)
}

/** The language of what is quoted. */
function isEnglish(): boolean {
  return spokenLanguage() === 'en'
}
