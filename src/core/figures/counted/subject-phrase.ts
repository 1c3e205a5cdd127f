/** The phrase a verb is said of, and the noun a phrase is about. */
import {
  areaNouns,
  articles,
  comparedWords,
  directions,
  estimateNouns,
  firmNouns,
  listJoints,
  lonelyCarriers,
  pluralCarriers,
  portionNouns,
  sayingVerbs,
} from '../../language/words.ts'
import { isCarrier } from '../../meaning/concepts.ts'
import { roleOfState } from '../../meaning/roles.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { isTime, type NounPhrase, phraseBefore, readNounPhrase, startOfVerbGroup } from './noun-phrase.ts'

/** The subject of the verb group at `verb`, also behind “which” or a relative clause: “the number of those who died … has reached”. */
export function subjectOf(words: readonly Word[], verb: number): NounPhrase | null {
  if (isMoreThan(words, verb)) return subjectOf(words, verb - 2)
  const before = words[verb - 1]
  if (before?.tag === 'pron' && words[verb - 2]?.tag !== 'prep') return null
  if (before?.tag === 'rel') return antecedent(words, verb - 1)
  if ((before?.lower === 'and' || before?.lower === 'but') && isTagged(words[verb], 'verb', 'aux'))
    return sharedSubject(words, verb - 1)
  const last = phraseBefore(words, verb)
  // “Growth [this year] was revised”
  const subject = last && isTimeBehind(words, last) ? phraseBefore(words.slice(0, last.from), last.from) : last
  const head = subject ? headOf(words, subject.from, subject.to) : null
  // “in the market on Sunday has risen”: a time, or what stands under a preposition, is no subject.
  const isClose =
    head !== null &&
    !isTime(words[head.head] as Word) &&
    (!isUnder(words, subject?.from ?? 0) || isLevelWhile(words, head))
  const found = (isClose ? head : null) ?? beforeRelative(words, verb) ?? lastPhrase(words, verb) ?? head
  return found && (isTime(words[found.head] as Word) || isOfThose(words, found.from)) ? null : found
}

/** “those to [China] grew”: of which of them, and not what grew. */
const isOfThose = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.tag === 'prep' && (words[from - 2]?.lower === 'those' || words[from - 2]?.lower === 'that')

const isTimeBehind = (words: readonly Word[], { from, to }: { from: number; to: number }): boolean =>
  words[from]?.tag === 'det' &&
  to === from + 2 &&
  isTime(words[to - 1] as Word) &&
  isTagged(words[from - 1], 'noun', 'name')

/** “[more than] halved” */
const isMoreThan = (words: readonly Word[], verb: number): boolean =>
  words[verb - 1]?.lower === 'than' && comparedWords.has(words[verb - 2]?.lower ?? '')

/** “Net profit fell by a third and [stood at]”: one subject for both verbs. */
function sharedSubject(words: readonly Word[], joint: number): NounPhrase | null {
  for (let i = joint - 1; i >= Math.max(1, joint - LONGEST_PREDICATE); i--) {
    const { tag, text } = words[i] as Word
    if (text === ',' || text === ';' || text === ':' || tag === 'rel' || tag === 'conj') return null
    if (tag === 'verb') return subjectOf(words, startOfVerbGroup(words, i))
  }
  return null
}

/** Words from a verb to the “and” behind which another goes on with its subject. */
const LONGEST_PREDICATE = 9

/** “Manager held as [toll] reaches 13”: with a verb behind it a level opens a clause. */
const isLevelWhile = (words: readonly Word[], { from, head }: NounPhrase): boolean =>
  words[from - 1]?.lower === 'as' && isCarrier((words[head] as Word).lower)

/** What stands under a preposition or is a verb's object; “said [the toll] was” has a verb of its own. */
const isUnder = (words: readonly Word[], from: number): boolean => {
  const { tag, lemma } = words[from - 1] ?? {}
  return tag === 'prep' || (tag === 'verb' && !sayingVerbs.has(lemma ?? ''))
}

/** “the minimum wage, which stays at”, “a front that runs for”; a “that” after a comma points at all before it. */
function antecedent(words: readonly Word[], relative: number): NounPhrase | null {
  const isAside = words[relative - 1]?.text === ','
  if (isAside && words[relative]?.lower === 'that') return null
  const last = lastPhrase(words, isAside ? relative - 1 : relative)
  // “[Rents] in the district, which had climbed 30 per cent”
  const isWhere = last && words[last.from - 1]?.lower === 'in' && areaNouns.has(words[last.head]?.lower ?? '')
  return (isWhere ? lastPhrase(words, last.from - 1) : null) ?? last
}

/** The phrase that ends before word `end`, from its article on: “since May 4 [the shares]”. */
function lastPhrase(words: readonly Word[], end: number): NounPhrase | null {
  let from = end
  while (from > 0 && isTagged(words[from - 1], 'noun', 'name', 'adj')) from--
  if (from === end) return null
  if (words[from - 1]?.tag === 'det') from--
  // “who returned to the north of Orun numbered 140,000”
  if (words[from - 1]?.lower === 'of' && directions.has(words[from - 2]?.lower ?? '')) return null
  const phrase = readNounPhrase(words.slice(0, end), from)
  return phrase && !isTime(words[phrase.head] as Word) ? phrase : null
}

/** Words a relative clause or a participle's tail may take up between a subject and its verb. */
const LONGEST_RELATIVE = 30

function beforeRelative(words: readonly Word[], verb: number): NounPhrase | null {
  let found: NounPhrase | null = null
  let isBeyondNumber = false
  for (let i = verb - 1; i >= Math.max(1, verb - LONGEST_RELATIVE); i--) {
    const word = words[i] as Word
    if (word.text === ';' || word.text === ':') break
    isBeyondNumber ||= word.tag === 'num' && !/^no\.?$/.test(words[i - 1]?.lower ?? '')
    const tail = word.tag === 'rel' || (word.tag === 'verb' && roleOfState(word.lower) !== null)
    if (tail && (isTagged(words[i - 1], 'noun', 'name') || isTheState(words, i - 1))) {
      const from = startOfPhrase(words, i - 1)
      const toll = tollBefore(words, from)
      // “The toll of floods that hit two towns rose”: behind another number no other subject is looked for.
      if (toll || isBeyondNumber) return toll ?? found
      found = headOf(words, from, i)
    }
    // “the number of houses destroyed in the disaster stands at”
    if (!isBeyondNumber && word.lower === 'number' && words[i + 1]?.lower === 'of') return headOf(words, i, verb)
  }
  return found
}

/** “[the toll] in the floods that hit the capital” */
function tollBefore(words: readonly Word[], from: number): NounPhrase | null {
  const toll = words[from - 1]?.tag === 'prep' ? from - 2 : -1
  return lonelyCarriers.has(words[toll]?.lower ?? '') ? headOf(words, startOfPhrase(words, toll), toll + 1) : null
}

/** “the displaced who” */
const isTheState = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'the' && roleOfState(words[at]?.lower ?? '') !== null

export function startOfPhrase(words: readonly Word[], at: number): number {
  let i = at
  // “owes [the bank] a debt”: another phrase ends before an article.
  while (i > 0 && isTagged(words[i - 1], 'noun', 'name', 'adj', 'det') && !isBehindPhrase(words, i)) i--
  return i
}

const isBehindPhrase = (words: readonly Word[], at: number): boolean =>
  articles.has(words[at]?.lower ?? '') && isTagged(words[at - 1], 'noun', 'name')

/** Head of a phrase with tails: “the number of casualties among …” is about casualties. */
export function headOf(words: readonly Word[], from: number, to: number): NounPhrase | null {
  const phrase = readNounPhrase(words.slice(0, to), from)
  if (!phrase) return null
  const head = words[phrase.head] as Word
  // “passenger numbers”
  const kind = words[phrase.head - 1]
  if (
    pluralCarriers.has(head.lower) &&
    phrase.head > phrase.from &&
    kind?.tag === 'noun' &&
    !kind.possessive &&
    !isTime(kind)
  )
    return { from: phrase.from, to: phrase.head, head: phrase.head - 1 }
  // “Oslo's last public count”
  if (head.possessive && phrase.to < to && words[phrase.to]?.tag === 'det')
    return headOf(words, phrase.to, to) ?? phrase
  if (
    (isCarrier(head.lower) || estimateNouns.has(head.lower) || portionNouns.has(head.lower)) &&
    words[phrase.to]?.lower === 'of'
  ) {
    const state = words[phrase.to + 1]?.tag === 'det' ? phrase.to + 2 : phrase.to + 1
    // “the number of killed and wounded Kenyan soldiers”
    const joined = joinedStates(words, state)
    const harmed = joined > state ? readNounPhrase(words.slice(0, to), joined + 1) : null
    if (harmed?.from === joined + 1 && words[harmed.head]?.tag === 'noun') return { ...harmed, from: state }
    // “the number of dead”, “the number of the missing”
    if (state < to && roleOfState(words[state]?.lower ?? '') !== null && !isBeforeNoun(words, state + 1))
      return { from: state, to: state + 1, head: state }
    const inner = lonelyCarriers.has(head.lower) ? null : readNounPhrase(words.slice(0, to), phrase.to + 1)
    if (inner && !(head.lower === 'shares' && isFirm(words[inner.head]))) return inner
  }
  return phrase
}

/** The last of “killed and wounded”. */
function joinedStates(words: readonly Word[], state: number): number {
  const isState = (at: number): boolean => roleOfState(words[at]?.lower ?? '') !== null
  let i = state
  while (isState(i) && listJoints.has(words[i + 1]?.text ?? '') && isState(i + 2)) i += 2
  return i
}

/** “the shares of the bank”, “shares of Orlen”: what is traded. */
const isFirm = (owner: Word | undefined): boolean => owner?.tag === 'name' || firmNouns.has(owner?.lower ?? '')

/** “registered [unemployed] persons” */
function isBeforeNoun(words: readonly Word[], at: number): boolean {
  let i = at
  while (roleOfState(words[i]?.lower ?? '') !== null && words[i]?.tag !== 'noun') i++
  return words[i]?.tag === 'noun'
}
