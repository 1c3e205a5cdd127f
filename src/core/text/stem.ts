/**
 * A light stemmer: brings together the forms in which news writes one word (deploy, deployed, deployment; produce,
 * production). It only makes keys for matching, never text for a reader; a key need not be a word.
 * Lighter than Porter's (1980) on purpose: fewer wrong unions matter more here than a missed one.
 */
import { beforeOur, irregularStems, keepingE, ownStems } from '../language/words.ts'
import { isNumberAt } from './char-class.ts'

const known = new Map<string, string>()
const KEEP_AT_MOST = 20_000

/** Plurals and forms that no ending rule reaches. */
const IRREGULAR = new Map([
  ...irregularStems.flatMap(row => {
    const [key = '', ...forms] = row.split(' ')
    return forms.map((form): [string, string] => [form, key])
  }),
  ...ownStems.map((word): [string, string] => [word, word]),
])

const LETTERS = /^[a-z]+$/
const VOWEL = /[aeiouy]/
/** “Cancelled”, “patrolled”, but “called”. */
const BRITISH = /[aeiouy].*[eo]ll$/
/** “Agreed”, “decreed”, “guaranteed”, but “breed”. */
const AGREED = /(?:ag|dec|f)reed$|teed$/
const DOUBLED = /([bdgklmnprt])\1$/

export function stem(lower: string): string {
  const cached = known.get(lower)
  if (cached !== undefined) return cached
  const key = makeStem(lower)
  if (known.size >= KEEP_AT_MOST) known.clear()
  known.set(lower, key)
  return key
}

function makeStem(lower: string): string {
  const irregular = IRREGULAR.get(lower)
  if (irregular !== undefined) return finish(irregular)
  if (lower.length <= 3 || hasNumber(lower)) return lower
  return finish(stripSuffix(stripInflection(stripPlural(inOneSpelling(lower)))))
}

const OUR = new RegExp(`^(${beforeOur.join('|')})our`)
/** “Organize”, “privatization”, “fertilizer”; but “prize” */
const IZE = /(?<=\w{3})iz(?=(?:e[ds]?|ers?|ing|ations?)$)/

/** British and American spelling are one word. */
const inOneSpelling = (word: string): string => word.replace(OUR, '$1or').replace(IZE, 'is')

function hasNumber(word: string): boolean {
  if (LETTERS.test(word)) return false
  for (let at = 0; at < word.length; at++) if (isNumberAt(word, at)) return true
  return false
}

// Each looks at the last letter first: it tells most words apart from those whose ending goes.

function stripPlural(word: string): string {
  if (word.at(-1) !== 's') return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
}

function stripInflection(word: string): string {
  const last = word.at(-1)
  if (last === 'd' && AGREED.test(word)) return word.slice(0, -1)
  if (last === 'd') return word.endsWith('ied') && word.length > 4 ? `${word.slice(0, -3)}y` : (cut(word, 'ed') ?? word)
  return last === 'g' ? (cut(word, 'ing') ?? word) : word
}

function cut(word: string, ending: string): string | null {
  if (!word.endsWith(ending)) return null
  const base = word.slice(0, -ending.length)
  if (base.length < 3 || !VOWEL.test(base)) return null
  if (base.endsWith('ll')) return BRITISH.test(base) ? base.slice(0, -1) : base
  return DOUBLED.test(base) ? base.slice(0, -1) : base
}

function stripSuffix(word: string): string {
  const { length } = word
  switch (word.at(-1)) {
    case 't':
      return length >= 8 && word.endsWith('ment') ? word.slice(0, -4) : word
    case 'y':
      return length >= 6 && word.endsWith('ly') ? word.slice(0, -2) : word
    case 'n':
      if (length >= 8 && word.endsWith('uction')) return word.slice(0, -4)
      if (length >= 7 && word.endsWith('ication')) return `${word.slice(0, -7)}y`
      if (length >= 7 && word.endsWith('ation')) return word.slice(0, -3)
      return length >= 8 && word.endsWith('ion') ? word.slice(0, -3) : word
    default:
      return word
  }
}

/** Silent e: “rotate”, “rotat(ing)”. */
function finish(word: string): string {
  return word.at(-1) === 'e' && word.length > 3 && !keepingE.has(word) ? word.slice(0, -1) : word
}
