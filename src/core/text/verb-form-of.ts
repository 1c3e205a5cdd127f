/**
 * The verb a word is a form of, found by going back from the ending: an article has a few hundred words, and making every
 * form of every verb beforehand takes longer than reading it.
 */
import { irregularVerbs, verbLemmas, verbNouns } from '../language/words.ts'
import type { VerbForm } from './parts-of-speech.ts'

export interface VerbReading {
  lemma: string
  form: VerbForm
}

/** Where a form belongs to two verbs, the one listed first has it: “found” is of “find”. */
const placeOf = new Map<string, number>()
for (const lemma of [...verbLemmas, ...verbNouns]) if (!placeOf.has(lemma)) placeOf.set(lemma, placeOf.size)

const irregularForms = new Map<string, VerbReading[]>()
for (const [lemma, row] of Object.entries(irregularVerbs)) {
  const [past = '', participle] = row.split(' ')
  addIrregular(past, { lemma, form: 'past' })
  if (participle) addIrregular(participle, { lemma, form: 'participle' })
}
addIrregular('dying', { lemma: 'die', form: 'ing' })
// As often as “burnt”
addIrregular('burned', { lemma: 'burn', form: 'past' })

function addIrregular(word: string, reading: VerbReading): void {
  const known = irregularForms.get(word)
  if (known) known.push(reading)
  else irregularForms.set(word, [reading])
}

/** `word` in lower case; null for what is no form of a verb that news is told with. */
export function verbFormOf(word: string): VerbReading | null {
  let found: VerbReading | null = null
  let place = Number.POSITIVE_INFINITY
  const consider = (lemma: string, form: VerbForm): void => {
    const at = placeOf.get(lemma)
    if (at === undefined || at >= place) return
    found = { lemma, form }
    place = at
  }
  consider(word, 'base')
  if (word.endsWith('s')) for (const lemma of withThirdPerson(word)) consider(lemma, 's')
  if (word.endsWith('ing')) for (const lemma of withStem(word.slice(0, -3))) consider(lemma, 'ing')
  if (word.endsWith('ed'))
    for (const lemma of withStem(word.slice(0, -2))) if (!(lemma in irregularVerbs)) consider(lemma, 'past')
  for (const { lemma, form } of irregularForms.get(word) ?? []) consider(lemma, form)
  return found
}

const withThirdPerson = (word: string): string[] =>
  [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].filter(
    lemma => placeOf.has(lemma) && thirdPerson(lemma) === word,
  )

/** Verbs that put “ing” or “ed” to `stem`. */
const withStem = (stem: string): string[] =>
  [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].filter(
    lemma => placeOf.has(lemma) && regularStems(lemma).includes(stem),
  )

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** What “ing” and “ed” are put to: deploy, produc(e), stop → stopp. Both spellings where English doubles or not. */
function regularStems(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}i`]
  if (/ee$/.test(lemma)) return [lemma, lemma.slice(0, -1)]
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)]
  if (/[aeiou][bdgklmnprt]$/.test(lemma) && !/[aeiou]{2}.$/.test(lemma)) return [lemma, lemma + lemma.slice(-1)]
  return [lemma]
}
