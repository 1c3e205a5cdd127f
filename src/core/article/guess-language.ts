import { functionWords, scriptLanguages } from '../language/function-words.ts'

/** A few paragraphs decide; a book need not be read. */
const sampleLength = 4000
/** Fewer words say too little: headlines are full of names. */
const fewestWords = 8
/** In running text about every third word is one of its language's function words; names and lists push it down. */
const smallestShare = 0.12
/** How far ahead of the runner-up the winner must be, since neighbours share words (“de”, “la”, “на”). */
const lead = 1.15
/** Share of letters in a script of its own; Korean and Japanese texts are also full of digits and Latin names. */
const scriptShare = 0.25

const tables = Object.entries(functionWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}))
const known = new Set([...tables.map(table => table.language), ...scriptLanguages.map(entry => entry.language)])

/** BCP 47 of the language a text is in, from its function words; 'und' when that does not tell. */
export const guessLanguage = (text: string): string => {
  const sample = text.slice(0, sampleLength)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'und'
  const scripted = scriptLanguages.find(({ script }) => (sample.match(script)?.length ?? 0) / letters > scriptShare)
  if (scripted) return scripted.language
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length < fewestWords) return 'und'
  const ranked = tables
    .map(({ language, words: table }) => ({ language, hits: words.filter(word => table.has(word)).length }))
    .sort((a, b) => b.hits - a.hits)
  const [best, second] = ranked
  if (!best || best.hits / words.length < smallestShare) return 'und'
  return second && best.hits < second.hits * lead ? 'und' : best.language
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
