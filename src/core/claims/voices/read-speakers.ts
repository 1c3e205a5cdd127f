/** Speakers as phrases of a sentence: names and offices, alone or in a list. Indices are word indices. */
import { isTime } from '../../figures/counted/noun-phrase.ts'
import {
  blocAdjectives,
  bodies,
  insidePrepositions,
  knowingWords,
  leadingForms,
  nameTail,
  offices,
  openingWord,
  perWord,
  relativeDayWords,
  sayingVerbs,
  sentOffices,
  speakingVerbs,
  speechNouns,
  subordinators,
  tailPrepositions,
  timeBeforeVerb,
  titleWords,
} from '../../language/words.ts'
import { isCapitalLetter } from '../../text/char-class.ts'
import { isCalendar } from '../../text/is-calendar.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookBack } from '../../text/look-ahead.ts'
import type { Tag } from '../../text/parts-of-speech.ts'
import { isVerbal } from '../../text/verbal.ts'
import type { Word } from '../../text/word.ts'
import { isNamed, QUOTATION_MARKS, speakerText, voiceText } from './voice-text.ts'

const DOUBLE_MARKS = new Set('“”"')
const LEADS_NO_SPEAKER = new Set<Tag>(['prep', 'conj', 'adv'])
const MAY_JOIN = new Set<Tag>(['name', 'det', 'num'])

/**
 * Speakers listed from word `at`: “NATO, the United States and South Korea” are three. `anyone`: where only a speaker can
 * stand, a plain noun is one too: “dealers say”, “according to the radio log”.
 */
export function readSpeakers(
  words: readonly Word[],
  at: number,
  end = words.length,
  anyone = false,
): { speakers: string[]; to: number } {
  const speakers: string[] = []
  let i = at
  while (i < end) {
    const to = speakerPhrase(words, i, end)
    const text = voiceText(words.slice(i, to), anyone)
    // “According to the NSB, Karsova has …”: what has a verb of its own is told, and tells nothing.
    if (!text || (speakers.length > 0 && words[i - 1]?.text === ',' && to < end && isToldOf(words[to]))) break
    // “the mayor, Besnik Hoxhaj”: office and name are one voice.
    const office = speakers.at(-1)
    if (
      office !== undefined &&
      words[i - 1]?.text === ',' &&
      (office === office.toLowerCase() || (isTitle(office) && to - i > 1)) &&
      words.slice(i, to).every(isNamed)
    )
      speakers.pop()
    speakers.push(text)
    i = to
    const joint = words[i]
    const oxford = joint?.text === ',' && words[i + 1]?.lower === 'and'
    if (oxford && startsVoice(words[i + 2], words[i + 3])) i += 2
    else if (
      (joint?.text === ',' && startsName(words[i + 1], words[i + 2])) ||
      (joint?.lower === 'and' && startsVoice(words[i + 1], words[i + 2]))
    )
      i++
    else break
  }
  return { speakers: withSharedHead(speakers, words[i - 1]), to: i }
}

/** “The Prime Minister”, “the Chief of Defence” */
const isTitle = (name: string): boolean =>
  titleWords.has(name.replace(nameTail, '').split(' ').at(-1)?.toLowerCase() ?? '')

/** “Western and Norwegian [officials]”: where they come from is said of two, and who they are once. */
function withSharedHead(speakers: string[], head: Word | undefined): string[] {
  if (speakers.length < 2 || head === undefined || head.tag !== 'noun' || !head.lexeme.endsInS) return speakers
  return speakers.map(name => (blocAdjectives.has(name.toLowerCase()) ? `${name} ${head.text}` : name))
}

/** “…, Karsova has”, “…, train 518 hit” */
const isToldOf = (word: Word | undefined): boolean => word !== undefined && (word.tag === 'num' || isVerbal(word))

const startsVoice = (word: Word | undefined, next: Word | undefined): boolean =>
  startsName(word, next) ||
  (word !== undefined && (word.tag === 'det' || offices.has(word.lower) || offices.has(next?.lower ?? '')))
const startsName = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'name' || (word.tag === 'det' && next?.tag === 'name'))

function speakerPhrase(words: readonly Word[], at: number, end: number): number {
  let i = at
  while (i < end) {
    const word = words[i] as Word
    const next = words[i + 1]
    const goesOn =
      isTagged(word, 'noun', 'name', 'adj') ||
      (word.tag === 'num' &&
        (i === at || isRank(word) || isUnder(words, i)) &&
        isTagged(next, 'noun', 'name', 'adj')) ||
      (i < end - 1 && isParticiple(words, i)) ||
      (word.tag === 'det' && (i === at || words[i - 1]?.tag === 'prep')) ||
      (word.tag === 'prep' &&
        tailPrepositions.has(word.lower) &&
        i > at &&
        (isTagged(next, 'name', 'det', 'noun', 'adj', 'verb') || (next?.tag === 'num' && isUnder(words, i + 1)))) ||
      (word.lower === 'for' && i > at && next?.capital === true) ||
      (i > at && isSentTo(words, i)) ||
      (word.text === '&' && words[i - 1]?.capital === true && next?.capital === true) ||
      (word.capital && i > at && word.tag === 'verb') ||
      (word.text === '(' && words[i + 2]?.text === ')') ||
      (word.text === ')' && words[i - 2]?.text === '(') ||
      (word.lower === 'and' &&
        words[i - 1]?.capital === true &&
        next?.capital === true &&
        words[i - 2]?.lower === 'of') ||
      (QUOTATION_MARKS.has(word.text) && (next?.tag === 'name' || (words[i - 1]?.tag === 'name' && i > at))) ||
      (i > at && closesPossessive(words, i)) ||
      (word.text === '.' && isCapitalLetter(words[i - 1]?.text))
    // “sources familiar with the matter”
    if (!goesOn || isDay(words, i) || (i > at && knowingWords.has(word.lower))) break
    i++
  }
  return i
}

/** “the 8th Brigade” */
const isRank = ({ text }: Word): boolean => /^\d+(?:st|nd|rd|th)$/.test(text)

/** “the ambassador [to] Kyiv” */
const isSentTo = (words: readonly Word[], to: number): boolean =>
  words[to]?.lower === 'to' && sentOffices.has(words[to - 1]?.lower ?? '') && isTagged(words[to + 1], 'name', 'det')

/** “the owner of three ships” */
const isUnder = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.lower === 'of' && words[i - 2]?.tag === 'noun'

/** “the employers' federation”, “the Miners' Union”: the mark belongs to the word before. */
function closesPossessive(words: readonly Word[], i: number): boolean {
  const [owner, next] = [words[i - 1], words[i + 1]]
  if (!/^['’]$/.test(words[i]?.text ?? '') || owner === undefined || next === undefined) return false
  return owner.possessive
    ? /^(?:noun|name|adj)$/.test(next.tag)
    : owner.lexeme.endsInS && isNamed(owner) && isNamed(next) && next.start === (words[i]?.end ?? 0) + 1
}

/** “On Friday [night] the ministry said” */
const isDay = (words: readonly Word[], i: number): boolean =>
  isCalendar(words, i) ||
  relativeDayWords.has(words[i]?.lower ?? '') ||
  (isCalendar(words, i - 1) && words[i] !== undefined && isTime(words[i] as Word))

/** The speaker whose phrase ends before word `end`: names or an office, with tails such as “of South Korea”. */
export function speakerEndingAt(
  words: readonly Word[],
  end: number,
  anyone = false,
): { from: number; speakers: string[] } | null {
  let from = end
  while (from > 0 && partOfSpeaker(words, from - 1) && !(from < end && opensPhrase(words, from))) from--
  while (from < end && LEADS_NO_SPEAKER.has((words[from] as Word).tag)) from++
  // “Both the UN and the Red Cross”
  if (words[from]?.tag === 'det' && words[from + 1]?.tag === 'det') from++
  from = openingList(words, from, end)
  // “In a statement ministers said”: what stands under a preposition first is no speaker, “with the institute estimating”
  // is one, and so are the police of “In Oslo police said”, “As the analyst put it” and “not 350 as the club claims”.
  const preposition = words[from - 1]?.tag === 'prep' ? words[from - 1]?.lower : undefined
  const isCredit = words[from - 2]?.text === ',' && (words[end]?.lemma === 'put' || isClosingCredit(words, end))
  const isOpening = preposition === 'as' && (from === 1 || isTagged(words[from - 2], 'num') || isCredit)
  // “Shares rose after the firm said”: a clause of its own.
  const isClause =
    subordinators.has(preposition ?? '') &&
    preposition !== 'as' &&
    speakingVerbs.has(words[verbOfSaying(words, end)]?.lower ?? '')
  const isOneOf = preposition === 'of' && isTagged(words[from - 2], 'num', 'pron') && opensClause(words, from - 2)
  // “Per Larsen, the keeper, says”: a given name.
  const isGivenName = preposition === perWord && from === 1 && end > from && words.slice(from, end).every(isNamed)
  if (isGivenName) return { from: 0, speakers: [speakerText(words.slice(0, end))] }
  if (from < end && preposition && !isOpening && !isOneOf && !isClause && words[end]?.form !== 'ing') {
    // “In a statement | Bishop Holm said”
    const speech = lookBack(words, end - 1, end - 1 - from, ({ lower }) => speechNouns.has(lower))
    if (from === 1 && preposition === openingWord && speech >= from && isNamed(words[speech + 1] as Word)) {
      const told = readSpeakers(words, speech + 1, end, anyone)
      return told.speakers.length > 0 && told.to === end ? { from: speech + 1, speakers: told.speakers } : null
    }
    const named = from
    while (from < end && words[from]?.tag === 'name') from++
    if (from === named || from !== end - 1 || !offices.has(words[from]?.lower ?? '')) return null
  }
  // “the firm that runs the dam has admitted”: an object is no subject.
  const verb = words[from - 1]
  if (verb?.tag === 'verb' && !sayingVerbs.has(verb.lower) && !isAttribute(words, from - 1)) return null
  const { speakers } = readSpeakers(words, officesJoined(words, from, end), end, anyone)
  return speakers.length ? { from: isOneOf ? from - 2 : from, speakers } : null
}

/** “the firm [has since said]”: where the verb stands; -1 where none does. */
function verbOfSaying(words: readonly Word[], end: number): number {
  let i = end
  while (isTagged(words[i], 'aux', 'adv')) i++
  return words[i]?.tag === 'verb' && sayingVerbs.has(words[i]?.lower ?? '') ? i : -1
}

/** “…, as the firm [stated in its report].”; but “has not been fined, as the paper reported” is not what the paper says. */
function isClosingCredit(words: readonly Word[], end: number): boolean {
  const verb = words.some(({ tag }) => tag === 'neg') ? -1 : verbOfSaying(words, end)
  return (
    verb > 0 &&
    (words[verb + 1]?.text === '.' || words[verb + 1]?.tag === 'prep') &&
    !words.slice(verb).some(({ text }) => /[,;:]/.test(text))
  )
}

/** “One of the officials said” */
const opensClause = (words: readonly Word[], i: number): boolean => i === 0 || isTagged(words[i - 1], 'punct', 'conj')

/** “…, [medics] and residents said”: two kinds of people, behind a comma or at the head of a sentence. */
function officesJoined(words: readonly Word[], from: number, end: number): number {
  if (from !== end - 1 || words[from - 1]?.lower !== 'and' || !offices.has(words[from]?.lower ?? '')) return from
  let start = from - 1
  while (isTagged(words[start - 1], 'noun', 'name', 'adj', 'det')) start--
  const isList = start < from - 1 && offices.has(words[from - 2]?.lower ?? '')
  return isList && (start === 0 || /^[,”"]$/.test(words[start - 1]?.text ?? '')) ? start : from
}

/** “[Oslo, Bergen] and Tromsø estimate”: a list of names that a sentence opens with; else the names at `from` alone. */
function openingList(words: readonly Word[], from: number, end: number): number {
  if (!words.slice(from, end).some(({ lower }) => lower === 'and')) return from
  let start = from
  while (words[start - 1]?.text === ',') {
    let i = start - 1
    while (i > 0 && isNamed(words[i - 1] as Word)) i--
    if (i === start - 1) return from
    start = words[i - 1]?.tag === 'det' ? i - 1 : i
  }
  return start === 0 ? 0 : from
}

/** “…, returning officer Bente Rask said”, “…, retired driver Ken Larter said” */
const isAttribute = (words: readonly Word[], i: number): boolean =>
  words[i]?.form !== 'base' &&
  words[i]?.form !== 's' &&
  words[i + 1]?.tag === 'noun' &&
  (i === 0 || (i === 1 && words[0]?.tag === 'num') || /^[,”"]$/.test(words[i - 1]?.text ?? ''))

/** “The monitoring team”, “the avalanche warning service”, “Orlen Rail managing director” */
const isParticiple = (words: readonly Word[], i: number): boolean =>
  words[i]?.form === 'ing' &&
  words[i + 1]?.tag === 'noun' &&
  (isTagged(words[i - 1], 'det', 'adj') ||
    (words[i - 1]?.tag === 'noun' && bodies.test(words[i + 1]?.lower ?? '')) ||
    (leadingForms.has(words[i]?.lower ?? '') && offices.has(words[i + 1]?.lower ?? '')))

/** “On Monday | the ministry said”, “in a statement | the ministry said”: an article begins a phrase of its own. */
function opensPhrase(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  if (before === undefined) return false
  // “Last month | Ida Holm said”
  const isSpan = isTime(before) && !before.possessive && timeBeforeVerb.test(words[from - 2]?.lower ?? '')
  return (
    isSpan || isDay(words, from - 1) || (words[from]?.tag === 'det' && (before.tag === 'noun' || before.tag === 'name'))
  )
}

/** “the Joint Chiefs of [Staff] (JCS) in Seoul” */
const beforeBrackets = (words: readonly Word[], i: number): Word | undefined =>
  words[i - 1]?.text === ')' && words[i - 3]?.text === '(' ? words[i - 4] : words[i - 1]

function partOfSpeaker(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  if (isTagged(word, 'noun', 'name', 'adj', 'det')) return true
  if (isParticiple(words, i)) return true
  if (word.text === ')' || word.text === '(' || word.text === '&' || closesPossessive(words, i)) return true
  if (word.tag === 'prep')
    return (
      tailPrepositions.has(word.lower) ||
      isSentTo(words, i) ||
      (insidePrepositions.has(word.lower) && offices.has(words[i - 1]?.lower ?? '')) ||
      (word.lower === 'with' && words[i + 1]?.capital === true && offices.has(words[i - 1]?.lower ?? '')) ||
      (word.lower === 'in' && (words[i - 1]?.tag === 'noun' || offices.has(beforeBrackets(words, i)?.lower ?? ''))) ||
      (word.lower === 'on' && offices.has(words[i - 1]?.lower ?? ''))
    )
  if (word.tag === 'num')
    return (
      isTagged(words[i + 1], 'noun', isRank(word) ? 'name' : 'noun') &&
      (i === 0 || isRank(word) || isTagged(words[i - 1], 'conj') || words[i - 1]?.text === ',' || isUnder(words, i))
    )
  if (word.lower === 'and') return MAY_JOIN.has(words[i + 1]?.tag ?? 'punct')
  if (DOUBLE_MARKS.has(word.text)) return words[i + 1]?.tag === 'name' || words[i - 1]?.tag === 'name'
  return word.text === '.' && isCapitalLetter(words[i - 1]?.text)
}
