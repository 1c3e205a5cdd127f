import type { NumberLexicon } from './number-lexicon.ts'
import type { NumberTokens } from './number-tokens.ts'
import type { Quantity } from './read-quantity.ts'

type Direction = 'up' | 'down'
const directions: Direction[] = ['up', 'down']

/** Tokens between a change verb and its “by”, or a change noun and its “of”. */
const CHANGE_REACH = 8
/** Words between a change verb and an amount that takes no “by”: “rose again by another”, “fell a further”. */
const MOST_FILLERS = 3
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

/** Up or down, when the number is by how much something changed; null for a level, and for a change of unknown direction. */
export function readChange(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  first: number,
): Direction | null {
  return changeBefore(tokens, lexicon, quantity, first) ?? changeAfter(tokens, lexicon, quantity)
}

const isShare = (quantity: Quantity): boolean => quantity.unit?.kind === 'share' || quantity.unit?.name === 'times'

/** Units in which a level moves. A fall of ten metres is a fall, not a change. */
const moves = (quantity: Quantity): boolean =>
  isShare(quantity) || quantity.unit === null || quantity.unit.kind === 'money' || quantity.unit.kind === 'temperature'

function changeBefore(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  first: number,
): Direction | null {
  const { language } = lexicon
  const sign = tokens.raw(first - 1)
  if (sign === '+' && tokens.touchesNext(first - 1) && isShare(quantity)) return 'up'
  let at = first - 1
  let by = false
  for (let i = 0; i < MOST_FILLERS; i++) {
    const word = tokens.word(at)
    if (word === 'by') by = true
    else if (!language.changeFillers.has(word) && !/..ly$/.test(word)) break
    at--
  }
  const word = tokens.word(at)
  for (const direction of directions) {
    const { verbs, transitive, adverbs } = language.change[direction]
    if (adverbs.has(word)) return standsAsChange(tokens, lexicon, quantity) || by ? direction : null
    if (verbs.has(word)) return by || (moves(quantity) && standsAsChange(tokens, lexicon, quantity)) ? direction : null
    if (transitive.has(word)) return by || isShare(quantity) ? direction : null
  }
  if (by)
    return scan(
      tokens,
      lexicon,
      at,
      isShare(quantity) || quantity.unit?.kind === 'money' ? CHANGE_REACH : MOST_FILLERS,
      true,
    )
  if (word === 'of') return scan(tokens, lexicon, at - 1, CHANGE_REACH, false)
  return null
}

/** “fell 200 to 3,000” is a change of 200; “dropped 300 bombs” is not. */
function standsAsChange(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): boolean {
  if (quantity.unit) return true
  const after = tokens.word(quantity.next)
  return !/^\p{L}/u.test(after) || (lexicon.language.functionWords.has(after) && after !== 'of' && after !== 'more')
}

/** Looks left, within the clause, for the word of change that “by” or “of” belongs to. */
function scan(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  token: number,
  reach: number,
  by: boolean,
): Direction | null {
  const { change } = lexicon.language
  for (let at = token; at >= 0 && at > token - reach; at--) {
    const word = tokens.word(at)
    if (/^[.;:!?]$/.test(word) && !tokens.touchesNext(at)) return null
    for (const direction of directions) {
      const { verbs, transitive, nouns } = change[direction]
      if (nouns.has(word) && (by || at === token || /^(?:in|on|for)$/.test(tokens.word(at + 1)))) return direction
      if (by && (verbs.has(word) || transitive.has(word))) return direction
    }
    if (!by && at < token - 4) return null
  }
  return null
}

function changeAfter(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): Direction | null {
  const { change, changeModifiers } = lexicon.language
  if (!isShare(quantity) && quantity.unit?.kind !== 'money' && quantity.unit?.kind !== 'temperature') return null
  let at = tokens.isHyphen(quantity.next) ? quantity.next + 1 : quantity.next
  for (let i = 0; i <= MOST_MODIFIERS; i++) {
    const word = tokens.word(at)
    for (const direction of directions) {
      const { nouns, adverbs } = change[direction]
      if (nouns.has(word)) return isShare(quantity) || i === 0 || word !== 'cut' ? direction : direction
      if (i === 0 && adverbs.has(word) && tokens.word(at + 1) !== 'to') return direction
    }
    if (i === 0 && isShare(quantity) && word === 'more') return 'up'
    if (i === 0 && isShare(quantity) && (word === 'less' || word === 'fewer')) return 'down'
    if (!changeModifiers.has(word) && !tokens.isHyphen(at)) return null
    at++
  }
  return null
}
