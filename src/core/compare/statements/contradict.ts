/**
 * Whether one clause denies what another tells, with no other reading left: the same deed of the same actor at the same time, denied
 * outright and told outright. Wherever there is room for both to be true they are near each other and no more.
 */
import {
  anyTimeNouns,
  areaNouns,
  mannerEnding,
  negatingWords,
  negativeVerbs,
  noManner,
  ownedCue,
  qualifyingWords,
  spanCue,
  stateVerbs,
  trueWords,
  untrueWords,
} from '../../language/words.ts'
import { complementOf } from '../../meaning/complement-of.ts'
import { meaningOf } from '../../meaning/meaning-of.ts'
import type { Comparable } from '../../story/comparable.ts'
import { readingOf } from '../../story/reading.ts'
import type { Story } from '../../story/story.ts'
import { isMonth, isWeekday, isYear } from '../../text/date-terms.ts'
import { isName, isValue, NAME_PREFIX } from '../../text/term-kinds.ts'
import { isDenial, stageOf } from '../stage.ts'
import { voicesAlike } from '../voices-alike.ts'
import { listOf } from './similarity.ts'

/** Least of both that is common, by weight: a long clause holds the words of a short one by chance. */
const OF_BOTH = 0.5
/** What the denial says and the other clause does not may be no heavier: what every clause of the story says. */
const LIGHT = 0.35

export function contradict(denial: Comparable, told: Comparable, story: Story): boolean {
  const [x, y] = [readingOf(denial, story).wording, readingOf(told, story).wording]
  return (
    stageOf(told) !== 'open' &&
    x.isAhead === y.isAhead &&
    !x.isUnreal &&
    !y.isUnreal &&
    !y.isHearsay &&
    spanCue.test(denial.words) === spanCue.test(told.words) &&
    !qualifiesOne(x.words, y.words) &&
    !datedApart(denial, told, story) &&
    !tellsOfOwned(denial, told) &&
    !mayHaveChanged(denial, told) &&
    !ofOthers(denial, told, story) &&
    sayTheSame(denial, told, story)
  )
}

/** “Not all schools”, “no longer”, “not because”: a word that narrows one of them and not the other. */
function qualifiesOne(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const isAlone = (words: ReadonlySet<string>, others: ReadonlySet<string>, list: ReadonlySet<string>): boolean =>
    [...words].some(word => list.has(word) && !others.has(word))
  const isManner = (word: string): boolean => word.length > 4 && word.endsWith(mannerEnding) && !noManner.has(word)
  if ([...x].some(word => isManner(word) && !y.has(word)) || [...y].some(word => isManner(word) && !x.has(word)))
    return true
  return isAlone(x, y, qualifyingWords) || isAlone(y, x, qualifyingWords) || isAlone(y, x, negativeVerbs)
}

/**
 * Both name days, months or years, and none in common; or only one names a month, or the denial a year: not a day, which may be
 * that of speaking.
 */
function datedApart(denial: Comparable, told: Comparable, story: Story): boolean {
  const [x, y] = [readingOf(denial, story).dates, readingOf(told, story).dates]
  return [isWeekday, isMonth, isYear].some(kind => {
    const [mine, theirs] = [x.filter(kind), y.filter(kind)]
    const isOpen = kind !== isMonth && (theirs.length === 0 ? kind !== isYear : mine.length === 0)
    return !isOpen && mine.length + theirs.length > 0 && !mine.some(date => theirs.includes(date))
  })
}

/** “Was closed” and “is open”: what denies by its opposite alone contradicts only what was so, too. */
function mayHaveChanged(denial: Comparable, told: Comparable): boolean {
  const opposites = denial.denied.map(complementOf)
  if (isDenial(denial) || opposites.some(term => term === null || !denial.terms.includes(term))) return false
  return !opposites.some(term => told.denied.includes(term as string))
}

/** “The rival of the bank was fined” tells nothing of the bank. */
function tellsOfOwned(denial: Comparable, told: Comparable): boolean {
  for (const [, owned, owner, owner2, owned2] of told.words.toLowerCase().matchAll(ownedCue)) {
    const [thing, whose] = [owned ?? owned2 ?? '', owner ?? owner2 ?? ''].map(meaningOf) as [string, string]
    if (told.terms.includes(thing) && !denial.terms.includes(thing) && denial.terms.includes(whose)) return true
  }
  return false
}

/** “The rebels said they did not fire” denies nothing that is told of the army. */
function ofOthers(denial: Comparable, told: Comparable, story: Story): boolean {
  if (!readingOf(denial, story).wording.isOwnDeed || denial.saidBy.length === 0) return false
  if (readingOf(told, story).wording.isOwnDeed && voicesAlike(denial.origins, told.origins) !== 'apart') return false
  const actors = actorsOf(denial)
  return !told.terms.some(term => actors.has(term))
}

/** Whoever speaks, as terms. */
const actorsOf = ({ saidBy, origins }: Comparable): ReadonlySet<string> =>
  new Set([
    ...origins.map(name => NAME_PREFIX + name),
    ...saidBy.map(name => meaningOf(name.split(' ').at(-1)?.toLowerCase() ?? '')),
  ])

/** All that the denial says the other says too, and it says little else. An actor that is only “it” in one is named by its voice. */
function sayTheSame(denial: Comparable, told: Comparable, story: Story): boolean {
  const [x, y] = [readingOf(denial, story).own, readingOf(told, story).own].map(listOf) as [string[], string[]]
  const actors = readingOf(told, story).wording.isOwnDeed ? actorsOf(told) : NOBODY
  // “Left undamaged”: the prefix denies, and the verb tells nothing.
  const byPrefix = ![...readingOf(denial, story).wording.words].some(word => negatingWords.has(word))
  // “The reports are false”: the word denies, and is not denied.
  // “Not working” has “failing” beside it.
  const opposites = new Set(denial.denied.map(complementOf))
  const isWhole = denial.terms.every(term => denial.denied.includes(term) || isName(term) || opposites.has(term))
  const isEmpty = (term: string): boolean =>
    isValue(term) ||
    opposites.has(term) ||
    TIMES.has(term) ||
    (byPrefix && STATES.has(term)) ||
    (isWhole && UNTRUE.has(term))
  // “The town” of one is “Velisht” of the other.
  const isNamed = y.some(isName)
  const isThere = (term: string): boolean => y.includes(term) || actors.has(term) || (isNamed && areaNouns.has(term))
  const weigh = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + story.weight(term), 0)
  const [mine, theirs] = [x, y].map(list => list.filter(term => !isEmpty(term))) as [string[], string[]]
  if (mine.some(term => !isThere(term) && story.weight(term) > LIGHT)) return false
  return 2 * weigh(mine.filter(isThere)) >= OF_BOTH * (weigh(mine) + weigh(theirs))
}

const UNTRUE: ReadonlySet<string> = new Set([...untrueWords, ...trueWords].map(meaningOf))
/** “At any time” */
const TIMES: ReadonlySet<string> = new Set(anyTimeNouns.map(meaningOf))
const STATES: ReadonlySet<string> = new Set([...stateVerbs].map(meaningOf))
const NOBODY: ReadonlySet<string> = new Set()
