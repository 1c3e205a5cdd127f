/** Currencies that no table knows, learnt from how a text tells its sums: “400 million cori (about $520,000)”, “a reward of 5 million cori”. */
import {
  currencies,
  irregularPlurals,
  language,
  noNouns,
  statesBehind,
  sumWords,
  timeNouns,
} from '../language/words.ts'
import { lexemeAt } from '../text/lexeme.ts'

/** Words tried: each is looked for through the whole text, and a hostile one may name thousands. */
const MOST_TRIED = 24

/** The words for them, of which none has a plural in -s: such a plural may as well be of things. */
export function unknownCurrencies(text: string): string[] {
  const known = new Map<string, boolean>()
  for (const { 1: word = '', index } of text.matchAll(LARGE_SUM)) {
    if (!known.has(word) && known.size >= MOST_TRIED) continue
    if (!known.has(word)) known.set(word, mayBeCurrency(word) && isPaid(text, word))
    if (!known.get(word) && mayBeCurrency(word) && CONVERTED.test(text.slice(index, index + LONGEST_PAIR)))
      known.set(word, true)
  }
  return [...known].flatMap(([word, isKnown]) => (isKnown ? [word] : []))
}

const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[$.^+*?()[\]{}|\\]/g, '\\$&'))
    .join('|')

const { scales, scaleMarks, units } = language.numbers
const MANY = alternatives(Object.keys(scales).filter(word => (scales[word] ?? 0) >= 1e6))
const MARK = alternatives([...Object.keys(scaleMarks), 'm', 'b'])
const NUMBER = `(?:(?:${MANY})|\\d(?:${alternatives(Object.keys(scaleMarks))})|\\d,\\d{3})`
/** A singular behind a large number, and no noun behind it that it could belong to. */
const LARGE_SUM = new RegExp(`(?<![\\p{L}])${NUMBER}\\s(\\p{Ll}{3,}[^s\\W])(?=[\\p{P}]|\\s?$|\\s[\\p{P}\\p{L}])`, 'gu')
const SIGN = alternatives(currencies.flatMap(({ before = [] }) => before))
const NAME = alternatives(currencies.flatMap(({ words }) => words))
const MONEY = `(?:(?:${SIGN})\\s?\\d|\\d[\\d.,]*\\s?(?:${MANY}|${MARK})?\\s(?:${NAME})(?!\\p{L}))`
/** Characters of a sum and the same in another currency. */
const LONGEST_PAIR = 120
const CONVERTED = new RegExp(`^${NUMBER}\\s\\p{Ll}+(?:,| ?[(–—]) ?(?:\\p{Ll}+ ){0,3}${MONEY}`, 'u')

const unitWords = new Set(units.flatMap(({ words }) => words))
const noCurrencies = [unitWords, timeNouns, statesBehind, noNouns, language.numbers.manyBehind, language.numbers.states]

function mayBeCurrency(word: string): boolean {
  const { closed, form, ending } = lexemeAt(word, 0, word.length)
  return (
    closed === null &&
    form === null &&
    ending === 'noun' &&
    !irregularPlurals.test(word) &&
    !noCurrencies.some(words => words.has(word))
  )
}

/** Characters from what has a price, or is one, to the word for what it is paid in. */
const PAID_REACH = 40

/** Does the text pay in it, wherever it has the word, and never have it before another noun? */
function isPaid(text: string, word: string): boolean {
  let paid = false
  for (const { index } of text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'))) {
    const before = text.slice(Math.max(0, index - PAID_REACH), index).toLowerCase()
    const [behind = ''] = /^ \p{L}+/u.exec(text.slice(index + word.length)) ?? []
    const next = behind.slice(1).toLowerCase()
    if (next && lexemeAt(next, 0, next.length).closed === null) return false
    paid ||= before.split(/[^\p{L}]+/u).some(each => sumWords.has(each))
  }
  return paid
}
