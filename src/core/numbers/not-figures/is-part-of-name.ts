import { isCountedSoon, isPlural } from '../is-counted.ts'
import type { NumberLexicon } from '../number-lexicon.ts'
import { Kind, type NumberTokens } from '../number-tokens.ts'
import type { Quantity } from '../quantity.ts'

/** Names with numbers run to four digits: “Russell 2000”. */
const LONGEST_NAME_NUMBER = 9999
/** Of more nobody makes a list: “the top 500”. */
const LONGEST_RANKING = 1000
/** An address has its street within this many words: “12 Upper High Street”. */
const STREET_REACH = 3
const LAST_WEEK = 53
/** A lower-case word this long near by shows that a text is no headline in Title Case. */
const TELLING_LENGTH = 4

/** “Article 5”, “Flight 370”, “Boeing 737”, “S&P 500”, “Voyager 2”, “Big Five”, “12 High Street”, “Group of Seven”. */
export function isPartOfName(
  tokens: NumberTokens,
  lexicon: NumberLexicon,
  quantity: Quantity,
  bounded: boolean,
): boolean {
  const { first, next, unit, signed, cardinal } = quantity
  if (signed || cardinal.vague || cardinal.part) return false
  if (isLabelled(tokens, lexicon, quantity)) return true
  if (bounded || cardinal.scale > 1) return false
  if (cardinal.bare && isAddress(tokens, lexicon, next)) return true
  if (unit || quantity.max > LONGEST_NAME_NUMBER) return false
  const before = first - 1
  // “the top four teams”: a rank, and any count would do; but “losses top 5,000”
  const { top, beforeTopNoun } = lexicon.language.grammar
  const isLong = quantity.max <= LONGEST_RANKING || beforeTopNoun.has(tokens.word(before - 1))
  if (isLong && top.has(tokens.word(before))) return true
  if (isEmergencyLine(tokens, lexicon, quantity)) return true
  if (isPlainDigits(tokens, cardinal.first)) return isNumberedThing(tokens, lexicon, quantity)
  return (
    cardinal.spelt &&
    tokens.isCapitalised(first) &&
    !startsSentence(tokens, first) &&
    tokens.isCapitalised(before) &&
    isRunningText(tokens, first, next)
  )
}

/** “The dead now number 17”, “evacuees number 9”, “rescuers count 40”: a verb of those before it, and no label. */
function comesTo(tokens: NumberTokens, lexicon: NumberLexicon, at: number): boolean {
  const { grammar, states } = lexicon.language
  if (!grammar.numbering.has(tokens.word(at))) return false
  const subject = grammar.now.has(tokens.word(at - 1)) ? at - 2 : at - 1
  return tokens.isLowerWord(subject) && (states.has(tokens.word(subject)) || isPlural(lexicon, tokens.word(subject)))
}

function isLabelled(tokens: NumberTokens, lexicon: NumberLexicon, quantity: Quantity): boolean {
  const { first, unit, cardinal, joined, next } = quantity
  const { grammar, labels, looseLabels } = lexicon.language
  const before = tokens.raw(first - 1) === '.' ? first - 2 : first - 1
  const word = tokens.word(before)
  const named = tokens.isCapitalised(before)
  const counted = (): boolean => isCountedSoon(tokens, lexicon, next)
  // “In the worst-hit district 40 people died”
  if (labels.has(word) && !named && hasArticle(tokens, lexicon, before) && counted()) return false
  if (labels.has(word) && !comesTo(tokens, lexicon, before)) {
    if (unit) return named && unit.kind !== 'share' && unit.kind !== 'money'
    return isPlainDigits(tokens, cardinal.first) || (cardinal.spelt && cardinal.scale === 1 && !counted())
  }
  // “in week 47”, “Week 47”, but “each week 47 were freed”
  if (grammar.week.has(word) && isPlainDigits(tokens, cardinal.first) && quantity.max <= LAST_WEEK && !unit)
    return (
      [grammar.beforeDay, grammar.in, grammar.of].some(words => words.has(tokens.word(before - 1))) ||
      (named && startsSentence(tokens, before))
    )
  // “Day 3”, “on day 1,039”, “by day three”, but “each day 300 people”; “No. 10”, but “no 10 people agree”.
  if (looseLabels.has(word) && !comesTo(tokens, lexicon, before)) {
    const isDay = grammar.day.has(word) && grammar.beforeDay.has(tokens.word(before - 1))
    if (unit || !(isPlainDigits(tokens, cardinal.first) || named || isDay)) return false
    if (grammar.negation.has(word) && before === first - 1 && !named) return false
    // “On Christmas Day 14 people died”
    const isHoliday = grammar.day.has(word) && tokens.isCapitalised(before - 1)
    return !counted() || (named && !isHoliday && !startsSentence(tokens, before))
  }
  if (unit || joined) return false
  // “the Group of 20 nations”, “Gang of Four”, but “accuses the Council of 12 violations”
  if (grammar.of.has(word) && tokens.isCapitalised(first - 2) && grammar.clubs.has(tokens.word(first - 2))) {
    const isGroup = grammar.groups.has(tokens.word(first - 2)) && !startsSentence(tokens, first - 2)
    return isGroup || tokens.isCapitalised(first) || !counted()
  }
  // “Articles 5 and 6”, “pages 3, 7”
  const listed = grammar.link.has(word) && cardinal.bare && tokens.kind(first - 2) === Kind.Number
  return listed && labels.has(tokens.word(first - 3)) && !counted()
}

/** “The district” is one that a number would not name, an adjective between. */
const hasArticle = (tokens: NumberTokens, { language: { grammar } }: NumberLexicon, noun: number): boolean =>
  [noun - 1, noun - 2, noun - LONGEST_MODIFIER].some(
    at => grammar.definite.has(tokens.word(at)) || grammar.article.has(tokens.word(at)),
  )

/** Tokens from a noun to the article before “worst-hit”. */
const LONGEST_MODIFIER = 4

const isPlainDigits = (tokens: NumberTokens, token: number): boolean => /^\d+(?:\.\d+)?$/.test(tokens.raw(token))

function isAddress(tokens: NumberTokens, lexicon: NumberLexicon, next: number): boolean {
  for (let at = next; at < next + STREET_REACH && tokens.isCapitalised(at); at++) {
    if (at > next && lexicon.language.streets.has(tokens.word(at))) return true
  }
  return false
}

/** “Boeing 737 jets”, “FTSE 100”, “Voyager 2 in 1979”: known makers and series, and capitalised names in running text. */
function isNumberedThing(tokens: NumberTokens, lexicon: NumberLexicon, { first, next, joined }: Quantity): boolean {
  const { numberedNames, namedModels, functionWords } = lexicon.language
  const before = first - 1
  if (namedModels.has(tokens.word(next)) && tokens.isCapitalised(next)) return true
  if (tokens.kind(before) !== Kind.Word) return false
  if (
    numberedNames.has(tokens.word(before)) &&
    (tokens.isCapitalised(before) ||
      /[A-Z]/.test(tokens.raw(before)) ||
      lexicon.language.grammar.top.has(tokens.word(before)))
  )
    return true
  if (
    joined ||
    !tokens.isCapitalised(before) ||
    startsSentence(tokens, before) ||
    functionWords.has(tokens.word(before))
  )
    return false
  // “the Orlen 40 index”
  if (lexicon.language.indexWords.has(tokens.word(next))) return true
  if (tokens.isLowerWord(next) && !functionWords.has(tokens.word(next))) return false
  if (isGapped(tokens, lexicon, before) || isGiven(tokens, lexicon, before)) return false
  return isRunningText(tokens, before, next)
}

/** “will give Ukraine 50 CV90 vehicles”, “sent the Philippines 12 Ospreys”: whoever gets them bears no number. */
function isGiven(tokens: NumberTokens, lexicon: NumberLexicon, name: number): boolean {
  const { giving, definite } = lexicon.language.grammar
  return giving.has(tokens.word(definite.has(tokens.word(name - 1)) ? name - 2 : name - 1))
}

/** Tokens back to the number that a gapped one is parallel to. */
const PARALLEL_REACH = 14

/** “Alberta will send 60 firefighters and Mexico 100.” */
function isGapped(tokens: NumberTokens, lexicon: NumberLexicon, name: number): boolean {
  const before = lexicon.language.grammar.definite.has(tokens.word(name - 1)) ? name - 2 : name - 1
  if (!lexicon.language.grammar.and.has(tokens.word(before)) && tokens.raw(before) !== ',') return false
  for (let at = name - 2; at >= 0 && at > name - PARALLEL_REACH && tokens.raw(at) !== '.'; at--)
    if (tokens.kind(at) === Kind.Number) return true
  return false
}

/** “911 calls”, “dialled 999” */
function isEmergencyLine(tokens: NumberTokens, lexicon: NumberLexicon, { first, next }: Quantity): boolean {
  const { emergencyLines, emergencyWords } = lexicon.language
  if (!emergencyLines.has(tokens.raw(first))) return false
  return emergencyWords.has(tokens.word(next)) || emergencyWords.has(tokens.word(first - 1))
}

const startsSentence = (tokens: NumberTokens, token: number): boolean => {
  if (token <= 0) return true
  const before = tokens.raw(token - 1)
  return (
    /^[.:;!?"“”‘'’—–•\-([|]$/.test(before) ||
    tokens.text.slice(tokens.end(token - 1), tokens.start(token)).includes('\n')
  )
}

function isRunningText(tokens: NumberTokens, first: number, next: number): boolean {
  const telling = (at: number): boolean => tokens.isLowerWord(at) && tokens.end(at) - tokens.start(at) >= TELLING_LENGTH
  return telling(first - 1) || telling(first - 2) || telling(first - 3) || telling(next) || telling(next + 1)
}
