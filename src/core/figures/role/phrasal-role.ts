/** Roles that a verb names together with the words behind it: “handed over 40 tanks”, “laid 300 workers off”, “were found guilty”. */
import { calendarWords, gettingForms, outbreaks, phrasalRoles } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'

interface Phrase {
  role: string
  /** What stands behind the verb. */
  rest: readonly string[]
}

const byVerb = new Map<string, Phrase[]>()
for (const row of phrasalRoles) {
  const [role = '', cells = ''] = row.split(' | ')
  for (const cell of cells.split(', ')) {
    const [verb = '', ...rest] = cell.split(' ')
    const known = byVerb.get(verb)
    if (known) known.push({ role, rest })
    else byVerb.set(verb, [{ role, rest }])
  }
}
// “told to leave the country” before “told to leave”
for (const known of byVerb.values()) known.sort((a, b) => b.rest.length - a.rest.length)

const NAME = '@'
/** Words that may stand between a verb and its object's end, and are no part of the phrase: “suffered [serious head] injuries”. */
const LOOSE = new Set(['det', 'adj', 'adv', 'noun'])
const MOST_LOOSE = 2

/** Of the verb at `verb`, and of a number whose words end at `last`, with the noun phrase `right` behind it. */
export function phrasalRole(
  words: readonly Word[],
  verb: number,
  last: number,
  right: NounPhrase | null,
): string | null {
  const lemma = verbAt(words, verb)
  // “Fighting broke out in 12 districts”: nobody is at large.
  if (lemma === 'break' && outbreaks.has(words[verb - 1]?.lower ?? '')) return null
  const found = byVerb
    .get(lemma)
    ?.find(
      ({ rest }) =>
        stands(words, verb + 1, rest) ||
        (verb < last && (stands(words, right ? right.to : last + 1, rest) || isObject(words, right, rest))),
    )
  return found?.role ?? null
}

export const verbAt = (words: readonly Word[], at: number): string =>
  words[at]?.lemma ?? (gettingForms.has(words[at]?.lower ?? '') ? 'get' : '')

function stands(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  for (let i = at; i <= at + MOST_LOOSE; i++) {
    // Behind a noun only what it describes: “sent reporters home” sends nobody counted before.
    if (follows(words, i, rest) && (i === at || words[i - 1]?.tag !== 'noun' || words[i]?.tag === 'noun')) return true
    if (!LOOSE.has(words[i]?.tag ?? '')) return false
  }
  return false
}

/** “to [the] hospital”, “with [minor] injuries” */
function follows(words: readonly Word[], at: number, rest: readonly string[]): boolean {
  let i = at
  for (const [k, part] of rest.entries()) {
    for (let loose = 0; loose < MOST_LOOSE && k > 0 && words[i]?.lower !== part; loose++)
      if (LOOSE.has(words[i]?.tag ?? '')) i++
    // “to [St James's] Hospital”
    if (k > 0 && part !== NAME && words[i]?.tag === 'name') i = behindName(words, i, part)
    // “holds up to 9 million” holds up nothing.
    if (part === NAME ? words[i]?.tag !== 'name' : words[i]?.lower !== part || words[i]?.tag === 'num') return false
    i++
  }
  // “passed 3,000 on Monday”
  return !calendarWords.has(words[i]?.lower ?? '')
}

/** Of a place called by a name: the word at which the name ends in `part`, or `at`. */
function behindName(words: readonly Word[], at: number, part: string): number {
  let i = at
  while (words[i]?.tag === 'name' && words[i]?.lower !== part) i++
  return words[i]?.lower === part ? i : at
}

/** “claimed 118 lives”: the phrase's last word is the noun that the number counts. */
const isObject = (words: readonly Word[], right: NounPhrase | null, rest: readonly string[]): boolean =>
  rest.length === 1 && right !== null && words[right.head]?.lower === rest[0]
