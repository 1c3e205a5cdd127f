import { frequentWords, scriptLanguages } from '../language/frequent-words.ts'
import type { DraftArticle } from './block.ts'

/** A text is tried at its beginning, middle and end, this much of each: a summary in another language may stand at any of them. */
const SAMPLE_LENGTH = 1000
/** Fewer words say too little: headlines are full of names. */
const FEWEST_WORDS = 8
/** In running text about every third word is one of its language's function words; names and lists push it down. */
const SMALLEST_SHARE = 0.12
/** How far ahead of the runner-up the winner must be, since neighbours share words (“de”, “la”, “на”). */
const LEAD = 1.15
/** From this share of its letters on, a script of its own decides alone. */
const MOSTLY_SCRIPT = 0.5
/** And from this on, where the words do not tell: Japanese texts are full of Chinese characters, digits and Latin names. */
const PARTLY_SCRIPT = 0.25
/** With so many words, a text whose function words are unknown is in a language we do not know. */
const MANY_WORDS = 80
/** Below this share none of the languages we know is likely, however many names and numbers the text holds. */
const UNKNOWN_SHARE = 0.07

const languagesOfWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(frequentWords))
  for (const word of words.split(' ')) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])

const known = new Set([...Object.keys(frequentWords), ...scriptLanguages.map(({ language }) => language)])

/** The language that has this share of the letters in its own script, earlier entries first: Japanese also uses Chinese characters. */
const byScript = (sample: string, share: number): string | null => {
  // Everything up to here is Latin, Greek or Cyrillic, which many languages share.
  if (!/[\u0530-\u1fff\u3040-\ud7af]/.test(sample)) return null
  const counts = scriptLanguages.map(() => 0)
  let letters = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code > 0x40 && (code < 0x2000 || code > 0x303f)) letters++
    const script = scriptLanguages.findIndex(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1
  }
  return scriptLanguages.find((_, index) => (counts[index] ?? 0) / letters > share)?.language ?? null
}

/** The language most function words are of; 'und' when that is in doubt, 'mis' when there are many words and hardly any of them. */
const byWords = (sample: string): string => {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < FEWEST_WORDS) return 'und'
  const hits = new Map<string, number>()
  for (const word of words)
    for (const language of languagesOfWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1])
  const share = (best?.[1] ?? 0) / words.length
  if (share < UNKNOWN_SHARE && words.length >= MANY_WORDS) return 'mis'
  if (!best || share < SMALLEST_SHARE) return 'und'
  return second && best[1] < second[1] * LEAD ? 'und' : best[0]
}

/** BCP 47 of the language a text is in, from its script and its function words; 'und' when those do not tell, 'mis' for one we do not know. */
export const guessLanguage = (text: string): string => {
  const sample = sampleOf(text)
  const scripted = byScript(sample, MOSTLY_SCRIPT)
  if (scripted) return scripted
  const worded = byWords(sample)
  return worded === 'und' || worded === 'mis' ? (byScript(sample, PARTLY_SCRIPT) ?? worded) : worded
}

const sampleOf = (text: string): string => {
  if (text.length <= 3 * SAMPLE_LENGTH) return text
  const middle = Math.floor(text.length / 2)
  return [0, middle, text.length - SAMPLE_LENGTH].map(at => text.slice(at, at + SAMPLE_LENGTH)).join('\n')
}

/**
 * An article with the language it is in: as declared, unless the text is plainly in another one we know. Templates often
 * declare the language of the site's home country on its English pages.
 */
export const withLanguage = (article: DraftArticle): DraftArticle => ({
  ...article,
  language: languageOf(article.text, article.language),
})

const languageOf = (text: string, declared: string): string => {
  const guess = guessLanguage(text)
  const primary = declared.split('-')[0]?.toLowerCase() ?? ''
  const isGuessBetter = primary === 'und' || (guess !== 'und' && guess !== primary && known.has(primary))
  return isGuessBetter ? guess : declared
}
