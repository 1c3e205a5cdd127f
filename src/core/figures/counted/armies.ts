/** The soldiers a text speaks of: where it does, the “Norwegians” that it counts are soldiers, and so are those who were sent. */
import type { Sentence } from '../../analyse.ts'
import { armyNouns, armyUnits, forceNouns, soldiersAsMen } from '../../language/words.ts'
import { conceptOfNoun } from '../../meaning/concepts.ts'
import { traitOf } from '../../text/lexeme.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { PERSON } from '../role/of-people.ts'
import type { NounPhrase } from './noun-phrase.ts'

export interface Armies {
  /** The countries whose soldiers they are. */
  of: ReadonlySet<string>
  /** Soldiers are spoken of again and again. */
  areTopic: boolean
}

export const SOLDIER = 'soldier'

/** Words between a people's name and its soldiers: “Kestrian special forces troops”. */
const FARTHEST_NOUN = 3
/** Who is named as often is no bystander; in a short text they need not be as often. Times, sentences. */
const OFTEN = 3
const [SELDOM, SHORT] = [2, 12]

export function armiesIn(sentences: readonly Sentence[]): Armies {
  const of = new Set<string>()
  let times = 0
  for (const sentence of sentences) {
    if (!maySpeakOfSoldiers(sentence)) continue
    const { words, names } = sentence
    const isSoldier = words.map(({ tag, lower }) => tag === 'noun' && conceptOfNoun(lower) === SOLDIER)
    const found = isSoldier.filter(Boolean).length
    times += found
    for (const { kind, canonical, to } of found > 0 ? names : [])
      if (kind === 'demonym' && leadsTo(words, to, isSoldier)) of.add(canonical)
  }
  return { of, areTopic: times >= (sentences.length > SHORT ? OFTEN : SELDOM) }
}

const maySpeakOfSoldiers = traitOf(({ lower }) => conceptOfNoun(lower) === SOLDIER)

function leadsTo(words: Sentence['words'], from: number, isSoldier: readonly boolean[]): boolean {
  for (let i = from; i < from + FARTHEST_NOUN; i++) {
    if (isSoldier[i]) return true
    if (!/^(?:noun|adj|name)$/.test(words[i]?.tag ?? '')) return false
  }
  return false
}

/** “Norwegians”, where their soldiers are spoken of. */
export function areSoldiers({ names }: Sentence, phrase: NounPhrase | null, { of }: Armies): boolean {
  const people = phrase && names.find(({ from, to }) => from <= phrase.head && phrase.head < to)
  return people?.kind === 'demonym' && of.has(people.canonical)
}

/** The same of those whose noun a number goes on with. */
export const areArmed = (source: DescribedFigure | null, { of }: Armies): boolean =>
  source?.phrase?.head.tag === 'name' && source.frame.head === PERSON && source.frame.who.some(name => of.has(name))

interface Counted {
  words: readonly Word[]
  first: number
  last: number
  number: NumberExpression
  phrase: NounPhrase | null
  left: NounPhrase | null
}

/** “a battalion of up to 500 men”, “an army of 5,000”; where soldiers are what a text is about, “put the contingent at 11,000”, too. */
export function areOfUnit({ words, first, last, number, phrase, left }: Counted, { areTopic }: Armies): boolean {
  const unit = words[first - 1]?.lower === 'of' ? (words[first - 2]?.lower ?? '') : ''
  const head = phrase ? (words[phrase.head]?.lower ?? '') : ''
  if (phrase === null) return armyNouns.has(unit) || (areTopic && forceNouns.has(unit))
  if (armyUnits.has(unit) && soldiersAsMen.has(head)) return true
  const isStrength = phrase === left || /-strong$/.test(words[last]?.lower ?? '')
  return areTopic && isStrength && number.unit === null && forceNouns.has(head)
}
