import { isLetterAt } from '../text/char-class.ts'
import type { NumberLexicon } from './number-lexicon.ts'
import type { NumberTokens } from './number-tokens.ts'
import type { Quantity } from './quantity.ts'

type Direction = 'up' | 'down'
const directions: Direction[] = ['up', 'down']

/** Tokens between a word of change and its “by” or “of”; a share is farther from the verb whose object it changes. */
const CHANGE_REACH = 8
const FAR_REACH = 16
const OF_REACH = 5
/** Words between a change verb and an amount that takes no “by”: “rose again by another”, “fell a seasonally adjusted”. */
const MOST_FILLERS = 4
/** Words between the amount and a noun of change: “a 5 % annual pay rise”. */
const MOST_MODIFIERS = 3

export function isChangeVerb(lexicon: NumberLexicon, word: string): boolean {
  return directions.some(direction => lexicon.language.change[direction].verbs.has(word))
}

export function isChangeWord(lexicon: NumberLexicon, word: string): boolean {
  return (
    isChangeVerb(lexicon, word) || directions.some(direction => lexicon.language.change[direction].adverbs.has(word))
  )
}

export const isChangeNoun = (lexicon: NumberLexicon, word: string): boolean =>
  directions.some(direction => lexicon.language.change[direction].nouns.has(word))

/** A figure already read, for the one that restates it: “rose $45, or 0.5 %”. */
export interface Previous {
  next: number
  change: Direction | null
}

/** Up or down, when the number is by how much something changed; null for a level, and for a change of unknown direction. */
export function readChange(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  first: number,
  previous: Previous | null,
): Direction | null {
  // “-0.3 % growth” carries its sign already.
  if (quantity.max < 0) return null
  // “dried up 2.5 billion years ago”
  if (quantity.unit?.kind === 'time' && lexicon.language.grammar.afterPeriod.has(tokens.word(quantity.next)))
    return null
  const { ballotNouns, grammar } = lexicon.language
  // “The bill fell by 201 votes to 188.”
  if (ballotNouns.has(tokens.word(quantity.next)) && grammar.to.has(tokens.word(quantity.next + 1))) return null
  if (isShareOfBallot(tokens, lexicon, quantity)) return null
  return (
    changeBefore(tokens, lexicon, quantity, first) ??
    changeAfter(tokens, lexicon, quantity) ??
    restated(tokens, lexicon, quantity, first, previous)
  )
}

/** “increased three times” says how often; “threefold” how much. */
const isShare = ({ unit, cardinal }: Quantity): boolean =>
  unit?.kind === 'share' || (unit?.name === 'times' && unit.next - cardinal.next !== 1)

/** Units in which a level moves. A fall of ten metres is a fall, not a change. */
const moves = ({ unit }: Quantity): boolean =>
  unit === null || unit.kind === 'share' || unit.kind === 'money' || unit.kind === 'temperature'

/** “gained 52.4 % of the votes”: so many are its own. */
function isShareOfBallot(tokens: NumberTokens, { language }: NumberLexicon, quantity: Quantity): boolean {
  if (!isShare(quantity) || !language.grammar.of.has(tokens.word(quantity.next))) return false
  const at = quantity.next + 1
  return language.ballotNouns.has(tokens.word(language.grammar.definite.has(tokens.word(at)) ? at + 1 : at))
}

function changeBefore(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  first: number,
): Direction | null {
  const { language } = lexicon
  if (tokens.raw(first - 1) === '+' && tokens.touchesNext(first - 1)) return isShare(quantity) ? 'up' : null
  let at = beforeAverage(tokens, lexicon, first - 1)
  let by = false
  for (let i = 0; i < MOST_FILLERS; i++) {
    const word = tokens.word(at)
    if (language.grammar.by.has(word)) by = true
    else if (!language.changeFillers.has(word) && !/..ly$/.test(word)) break
    at--
  }
  // “fell below 5 %”: the level it fell to.
  if (!by && language.grammar.levelLimits.has(tokens.word(first))) return null
  const word = tokens.word(at)
  const stands = by || standsAsChange(tokens, lexicon, quantity)
  for (const direction of directions) {
    const { verbs, transitive, adverbs } = language.change[direction]
    if (adverbs.has(word)) return stands && !language.phrasalVerbs.has(tokens.word(at - 1)) ? direction : null
    if (verbs.has(word)) return by || (stands && (moves(quantity) || isShare(quantity))) ? direction : null
    if (transitive.has(word)) return by || isShare(quantity) ? direction : null
  }
  if (by)
    return (
      scanForBy(tokens, lexicon, at, quantity.unit ? CHANGE_REACH : MOST_FILLERS) ??
      (isShare(quantity) ? farVerb(tokens, lexicon, at) : null)
    )
  return language.grammar.of.has(word) ? scanForOf(tokens, lexicon, at - 1) : null
}

/** “rose by [an average of] 7 per cent” */
const beforeAverage = (tokens: NumberTokens, { language }: NumberLexicon, at: number): number =>
  language.grammar.of.has(tokens.word(at)) && language.grammar.averages.has(tokens.word(at - 1)) ? at - 2 : at

/** “fell 200 to 3,000” is a change of 200; “dropped 300 bombs” is not. */
function standsAsChange(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): boolean {
  if (quantity.unit) return true
  const { functionWords, grammar } = lexicon.language
  const after = tokens.word(quantity.next)
  return !isLetterAt(after, 0) || (functionWords.has(after) && !grammar.of.has(after) && !grammar.more.has(after))
}

/** Looks left, within the clause, for the verb or noun that “by” belongs to: “cut rates for the third time by 0.25 points”. */
function scanForBy(tokens: NumberTokens, lexicon: NumberLexicon, token: number, reach: number): Direction | null {
  const { change } = lexicon.language
  for (let at = token; at >= 0 && at > token - reach && !endsClause(tokens, at); at--) {
    const word = tokens.word(at)
    const verb = directions.find(each => change[each].verbs.has(word) || change[each].transitive.has(word))
    if (verb) return verb
    const noun = directions.find(each => change[each].nouns.has(word))
    if (noun) return verbOfObject(tokens, lexicon, at - 1) ?? noun
  }
  return null
}

/** “reduced the risk of dying of the disease or going to hospital with it by 29 %” */
function farVerb(tokens: NumberTokens, lexicon: NumberLexicon, token: number): Direction | null {
  const { change } = lexicon.language
  for (let at = token; at >= 0 && at > token - FAR_REACH && !/^[,.;:!?]$/.test(tokens.raw(at)); at--) {
    const verb = directions.find(each => change[each].transitive.has(tokens.word(at)))
    if (verb) return verb
  }
  return null
}

/** “cut its growth forecast by 0.6 points”: what is done to what grows tells the direction. */
function verbOfObject(tokens: NumberTokens, lexicon: NumberLexicon, token: number): Direction | null {
  const { change, functionWords, grammar } = lexicon.language
  for (let at = token; at >= 0 && at > token - OF_REACH && !endsClause(tokens, at); at--) {
    const word = tokens.word(at)
    const verb = directions.find(each => change[each].transitive.has(word))
    if (verb) return verb
    if (functionWords.has(word) && !grammar.beforeTopNoun.has(word) && !grammar.afterHalf.has(word)) return null
  }
  return null
}

/** “an increase of 30”, “a rise in consumer prices of 4 %” */
function scanForOf(tokens: NumberTokens, lexicon: NumberLexicon, token: number): Direction | null {
  const { change } = lexicon.language
  for (let at = token; at >= 0 && at > token - OF_REACH && !endsClause(tokens, at); at--) {
    const found = directions.find(each => change[each].nouns.has(tokens.word(at)))
    if (found && (at === token || lexicon.language.grammar.topic.has(tokens.word(at + 1)))) return found
  }
  return null
}

const endsClause = (tokens: NumberTokens, token: number): boolean =>
  /^[.;:!?]$/.test(tokens.raw(token)) && !tokens.touchesNext(token)

/** “a 5 % annual drop”, “12 % higher”, “400 lower” */
function changeAfter(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Direction | null {
  const { change, changeModifiers, grammar } = lexicon.language
  const after = tokens.word(quantity.next)
  if (grammar.higher.has(after)) return 'up'
  if (grammar.lower.has(after)) return 'down'
  // “four fewer than planned”, “55 million less than last year”
  if (grammar.less.has(after) && grammar.than.has(tokens.word(quantity.next + 1))) return 'down'
  if (isShare(quantity) && grammar.below.has(after)) return 'down'
  if (isShare(quantity) && grammar.above.has(after)) return 'up'
  if (!quantity.unit || !(moves(quantity) || isShare(quantity))) return null
  if (isShare(quantity) && grammar.more.has(after)) return 'up'
  if (isShare(quantity) && grammar.less.has(after)) return 'down'
  const adverb = directions.find(direction => change[direction].adverbs.has(after))
  if (adverb) return grammar.to.has(tokens.word(quantity.next + 1)) ? null : adverb
  let at = tokens.isHyphen(quantity.next) ? quantity.next + 1 : quantity.next
  for (let i = 0; i <= MOST_MODIFIERS; i++) {
    const noun = directions.find(direction => change[direction].nouns.has(tokens.word(at)))
    if (noun) return noun
    if (!changeModifiers.has(tokens.word(at)) && !tokens.isHyphen(at)) return null
    at++
  }
  return null
}

/** Words between two changes that share one verb. */
const GAP_REACH = 6

/** “Renault fell 3 %, Volkswagen 2 % and Fiat 1 %”: only names and conjunctions between. */
function sharesVerb(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  first: number,
  previous: Previous,
): boolean {
  if (quantity.unit?.kind !== 'share' || first - previous.next > GAP_REACH) return false
  let names = 0
  for (let at = previous.next; at < first; at++) {
    if (tokens.isCapitalised(at)) names++
    else if (!lexicon.language.grammar.betweenChanges.has(tokens.word(at))) return false
  }
  return names > 0
}

/** “up 62 cents, or 0.8 %”, “fell 3 % (12 points)”: the same change once more. */
function restated(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  first: number,
  previous: Previous | null,
): Direction | null {
  if (!previous?.change || !quantity.unit || !moves(quantity)) return null
  if (sharesVerb(tokens, lexicon, quantity, first, previous)) return previous.change
  let at = previous.next
  if (tokens.raw(at) === ',') at++
  if (!lexicon.language.grammar.or.has(tokens.word(at)) && tokens.raw(at) !== '(') return null
  return at + 1 === first ? previous.change : null
}
