import type { TopicFacet } from './types.ts'

/** One sentence of a page, ready to be searched. */
export interface Sentence {
  /** Lower case, with a space at either end. */
  text: string
  weight: number
  /** Whether it names anybody or anything: it has a capital letter where no sentence begins. */
  names: boolean
}

/** News says in its title and first sentence what it is about: what stands there counts double. */
const LEAD_SENTENCES = 2
const LEAD_LENGTH = 350
const LEAD_WEIGHT = 2
/** Text beyond this cannot change what an article is about, and costs time on every page. */
const LONGEST_READ = 60_000

/** A capital letter after a word: “I” alone names nobody. */
const NAME = /[^\s.!?“"‘'(]\s+["“‘'(]?\p{Lu}[\p{L}.]/u

/** Rough on purpose: a cut after “U.S.” does no harm here, and the language's own rules weigh too much for every page. */
export function sentencesOf(text: string): Sentence[] {
  let at = 0
  return text
    .slice(0, LONGEST_READ)
    .split(/\n+|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)
    .filter(sentence => sentence.trim() !== '')
    .map((sentence, i) => {
      const weight = i < LEAD_SENTENCES && at < LEAD_LENGTH ? LEAD_WEIGHT : 1
      at += sentence.length
      return { text: ` ${sentence.toLowerCase().replaceAll('’', "'")} `, weight, names: NAME.test(sentence) }
    })
}

/** For each sentence: 1 where it names the facet, `kin` where it only names its kin, else 0. */
export const presenceIn = (sentences: readonly Sentence[], { terms, kin }: TopicFacet, ofKin: number): number[] =>
  sentences.map(({ text }) => (hasAny(text, terms) ? 1 : kin && hasAny(text, kin) ? ofKin : 0))

export const hasAny = (text: string, terms: readonly string[]): boolean => terms.some(term => hasTerm(text, term))

/** Whole words, and their plural in “s”. */
function hasTerm(text: string, term: string): boolean {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const after = at + term.length
    if (isLetter(text, at - 1)) continue
    if (!isLetter(text, after) || (text[after] === 's' && !isLetter(text, after + 1))) return true
  }
  return false
}

/** A letter or digit of any script, as far as a code unit tells; from U+2000 on there are dashes and quotation marks first. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 0xbf && code < 0x2000) || code > 0x2e7f
}
