import { functionWords, scriptLanguages } from '../language/function-words.ts'

/** A few paragraphs decide; a book need not be read. */
const sampleLength = 3000
/** A script shows at once. */
const scriptSample = 600
/** Fewer words say too little: headlines are full of names. */
const fewestWords = 8
/** In running text about every third word is one of its language's function words; names and lists push it down. */
const smallestShare = 0.12
/** How far ahead of the runner-up the winner must be, since neighbours share words (“de”, “la”, “на”). */
const lead = 1.15
/** Share of letters in a script of its own; Korean and Japanese texts are also full of digits and Latin names. */
const scriptShare = 0.25

const languagesOfWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords))
  for (const word of words.split(' ')) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])

const known = new Set([...Object.keys(functionWords), ...scriptLanguages.map(({ language }) => language)])

/** The language whose own script a good part of the text is in, earlier entries first: Japanese also uses Chinese characters. */
const byScript = (sample: string): string | null => {
  // Everything up to here is Latin, Greek or Cyrillic, which many languages share.
  if (!/[\u0530-\u1fff\u3040-\ud7af]/.test(sample)) return null
  const counts = scriptLanguages.map(() => 0)
  let letters = 0
  for (let at = 0; at < Math.min(sample.length, scriptSample); at++) {
    const code = sample.charCodeAt(at)
    if (code > 0x40 && (code < 0x2000 || code > 0x303f)) letters++
    const script = scriptLanguages.findIndex(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1
  }
  return scriptLanguages.find((_, index) => (counts[index] ?? 0) / letters > scriptShare)?.language ?? null
}

/** BCP 47 of the language a text is in, from its script and its function words; 'und' when those do not tell. */
export const guessLanguage = (text: string): string => {
  const sample = text.slice(0, sampleLength)
  const scripted = byScript(sample)
  if (scripted) return scripted
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < fewestWords) return 'und'
  const hits = new Map<string, number>()
  for (const word of words)
    for (const language of languagesOfWord.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1)
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1])
  if (!best || best[1] / words.length < smallestShare) return 'und'
  return second && best[1] < second[1] * lead ? 'und' : best[0]
}

/**
 * The language of an article: as declared, unless the text is plainly in another one we know. Templates often declare the
 * language of the site's home country on its English pages.
 */
export const languageOf = (text: string, declared: string | null | undefined): string => {
  const guess = guessLanguage(text)
  const tag = declared?.trim().replace(/_/g, '-') ?? ''
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return guess
  const primary = tag.split('-')[0]?.toLowerCase() ?? ''
  return guess !== 'und' && guess !== primary && known.has(primary) ? guess : tag
}
