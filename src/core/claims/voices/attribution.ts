/**
 * Who said it. Each sentence is searched for voices; each voice covers a stretch of the sentence. What a sentence leaves
 * open may be carried over from the one before.
 */
import type { Analysis, Sentence } from '../../analyse.ts'
import {
  backOpeners,
  backVerbs,
  bareBodies,
  basedIn,
  namedOtherwise,
  offices,
  owners,
  sayingVerbs,
} from '../../language/words.ts'
import type { NameTable } from '../../names/name-table.ts'
import { spansTouching } from '../../text/spans-touching.ts'
import { hasVerb } from '../../text/verbal.ts'
import type { Word, WordRange } from '../../text/word.ts'
import type { Span } from '../../types.ts'
import { antecedentsOf, type Before, isBody } from '../antecedent.ts'
import { Introduced } from './introduced.ts'
import { officesBeside } from './offices-beside.ts'
import type { Voice } from './voice.ts'
import { voicesOf } from './voices-of.ts'

/** More words than a sentence has; what is no small integer makes all voices slow. */
const BEYOND_ALL = 2 ** 30 - 1

/** Voices of a sentence that its offices are looked for. */
const MOST_WITH_OFFICES = 4

/** The voices of every sentence, carry-over included. */
export function findVoices(analysis: Analysis): Voice[][] {
  const all: Voice[][] = []
  const introduced = new Introduced()
  let last: string[] = []
  let lastSentence = -2
  for (const sentence of analysis.sentences) {
    const heard = antecedentsOf(sentence, beforeIn(analysis, sentence, all), last, introduced, analysis.names)
    const voices = voicesOf(sentence, heard).map(voice => ({
      ...voice,
      speakers: voice.speakers.flatMap(name => {
        if (isOfficeOfHers(sentence.words, voice, name))
          return voice.credit?.from === 0 && last.length === 1 && !isBody(last[0] as string) ? last : name
        return isOneOfSeveral(sentence.words, voice, name) ? name : fullName(name, introduced, analysis.names)
      }),
    }))
    for (const [at, { speakers }] of voices.entries())
      introduced.add(speakers, name => (at < MOST_WITH_OFFICES ? officesBeside(sentence.words, name) : []))
    if (voices.length === 0) {
      const carried = carryOver(analysis, sentence, last, lastSentence, introduced)
      if (carried) voices.push({ from: 0, to: sentence.words.length, speakers: carried, credit: null })
    }
    if (pointsBack(sentence.words) && voices[0] && all.length > 0) {
      const before = all.at(-1) as Voice[]
      if (before.length === 0) before.push({ from: 0, to: BEYOND_ALL, speakers: voices[0].speakers, credit: null })
    }
    if (goesOn(voices, last)) fillBetween(all, analysis.sentences, sentence, lastSentence, last)
    const named = voices.at(-1)
    if (named) {
      last = named.speakers
      lastSentence = sentence.index
    }
    all.push(voices)
  }
  return all
}

function beforeIn(analysis: Analysis, { index, start, paragraph }: Sentence, all: readonly Voice[][]): Before | null {
  const isOpen = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && sentence.paragraph >= paragraph - 1 && (all[sentence.index] ?? []).length === 0
  const sentence = lastTold(analysis, { index, start })
  if (sentence === undefined || sentence.paragraph < paragraph - 1) return null
  const earlier = isOpen(sentence) ? lastTold(analysis, sentence) : undefined
  return { sentence, spoken: !isOpen(sentence), earlier: isOpen(earlier) ? earlier : undefined }
}

/** The sentence before, or that before the quotation which goes on in this one. */
function lastTold(
  { sentences, quotations }: Analysis,
  { index, start }: Pick<Sentence, 'index' | 'start'>,
): Sentence | undefined {
  let i = index - 1
  while (i >= 0) {
    const before = sentences[i] as Sentence
    const isSpeech = spansTouching(quotations, before.start, before.end).some(
      quotation => quotation.start <= before.start + 1 && quotation.end > start,
    )
    if (!isSpeech) break
    i--
  }
  return sentences[i]
}

/** The same voice again, as its only one. */
const goesOn = ([voice, other]: readonly Voice[], last: readonly string[]): boolean =>
  voice !== undefined && other === undefined && last.length > 0 && voice.speakers.join() === last.join()

/** “…, the ministry said. Sixty were released. Ten are foreigners, it said”: what stands between is the ministry's too. */
function fillBetween(
  all: Voice[][],
  sentences: readonly Sentence[],
  sentence: Sentence,
  lastSentence: number,
  last: readonly string[],
): void {
  if (sentences[lastSentence]?.paragraph !== sentence.paragraph || sentence.index - lastSentence !== 2) return
  const between = all[lastSentence + 1]
  if (between?.length === 0) between.push({ from: 0, to: BEYOND_ALL, speakers: [...last], credit: null })
}

/** “Her office has recorded 40”: not the office that was named. */
const isOfficeOfHers = (words: readonly Word[], { credit }: Voice, name: string): boolean =>
  credit !== null &&
  bareBodies.has(name) &&
  words.slice(credit.from, credit.to).some(({ lower }, i, all) => owners.has(lower) && all[i + 1]?.text === name)

/** “A spokesman said”: not the one who was named. */
const isOneOfSeveral = (words: readonly Word[], { credit }: Voice, name: string): boolean =>
  credit !== null &&
  words
    .slice(credit.from, credit.to)
    .some(({ lower }, i, all) => /^an?$/.test(lower) && all[i + 1]?.text === name.split(' ')[0])

/** “The agency” is the last agency that was named: a bare office stands for whoever holds it. */
function fullName(speaker: string, introduced: Introduced, names: NameTable): string {
  // “The Minister”, written as a name is.
  const lower = speaker.toLowerCase()
  if (speaker !== lower && offices.has(lower)) return introduced.with(lower) ?? speaker
  // “The Larne-based institute”
  const based = basedIn.exec(speaker)?.[1]
  if (based !== undefined) return introduced.with(based) ?? speaker
  if (speaker.includes(' ') || speaker !== speaker.toLowerCase()) return speaker
  const mayBe = (name: string): boolean =>
    names.lookup(name)?.kind === 'agency' ? speaker === 'agency' : isBody(name) && !namedOtherwise.test(name)
  return introduced.with(speaker) ?? (bareBodies.has(speaker) ? introduced.findLast(mayBe) : undefined) ?? speaker
}

/** Is word `at` of what is only told of a speaker or of listeners? */
export const isAside = (voices: readonly Voice[], at: number): boolean =>
  voices.some(({ aside }) => aside != null && isIn(aside, at))

/** Speakers that cover word `at`; the narrowest voice wins. */
export function speakersAt(voices: readonly Voice[], at: number): string[] {
  let best: Voice | null = null
  for (const voice of voices) {
    if (at < voice.from || at >= voice.to || (voice.aside && isIn(voice.aside, at))) continue
    if (!best || voice.to - voice.from < best.to - best.from) best = voice
  }
  return best?.speakers ?? []
}

/** The same of a number, which is not said where it tells of the speaker: “three diplomats said”, “said Ida Holm, 58”. */
export function speakersOfNumber(voices: readonly Voice[], words: readonly Word[], at: number): string[] {
  const isAge = words[at - 1]?.text === ',' && words[at - 2]?.tag === 'name' && words[at + 1]?.tag === 'punct'
  const speaker = isAge ? at - 2 : at
  return speakersAt(
    voices.filter(({ credit }) => !credit || !(isIn(credit, at) || isIn(credit, speaker))),
    at,
  )
}

const isIn = ({ from, to }: WordRange, at: number): boolean => from <= at && at < to

/**
 * Speakers of a clause: of its first word, else of the first that tells something (“The mayor, who has a boat, says …”), else of its
 * last, where no verb stands before them (“In an interview the mayor said …”). `telling`: the word that tells something.
 */
export function speakersOfClause(
  voices: readonly Voice[],
  words: readonly Word[],
  { from, to }: WordRange,
  telling: number,
): string[] {
  const first = speakersAt(voices, from)
  if (first.length > 0 || voices.length === 0) return first
  const told = speakersAt(voices, telling)
  if (told.length > 0) return told
  let last = to - 1
  while (last > from && words[last]?.tag === 'punct') last--
  const voice = voices.find(one => one.from > from && one.from <= last && last < one.to)
  return voice && !hasVerb(words, from, voice.from) ? voice.speakers : []
}

/** “This was reported on Monday by …”: speaks of the sentence before too. */
function pointsBack(words: readonly Word[]): boolean {
  return (
    backOpeners.has(words[0]?.lower ?? '') &&
    backVerbs.has(words[1]?.lower ?? '') &&
    words.slice(2, 5).some(word => sayingVerbs.has(word.lower))
  )
}

/** “Nobody has told us,” she said: whoever is named in a quotation does not speak it. */
export const voicesOutside = (
  voices: readonly Voice[],
  { words }: Pick<Sentence, 'words'>,
  { start, end }: Span,
): readonly Voice[] =>
  voices.filter(({ credit }) => {
    const word = credit && words[credit.from]
    return !word || word.start < start || word.start >= end
  })

/** Shorter quotations are phrases, not speech that runs on. */
const SHORTEST_SPEECH = 8

/** A sentence inside a quotation whose speaker is named elsewhere in the paragraph, before or after. */
function carryOver(
  analysis: Analysis,
  sentence: Sentence,
  last: readonly string[],
  lastSentence: number,
  introduced: Introduced,
): string[] | null {
  const quotation = spansTouching(analysis.quotations, sentence.start, sentence.end).find(
    q => q.start <= sentence.start + 2 && q.end >= sentence.end - 3 && q.end - q.start > SHORTEST_SPEECH,
  )
  if (!quotation) return null
  const following = spansTouching(analysis.sentences, quotation.end - 2, quotation.end + 3).find(
    s => s.index > sentence.index,
  )
  const told = following && lastTold(analysis, following)
  const before =
    told && told.paragraph === sentence.paragraph ? { sentence: told, spoken: lastSentence >= told.index } : null
  const source =
    following && following.paragraph === sentence.paragraph
      ? voicesOf(following, antecedentsOf(following, before, last, introduced, analysis.names))
      : []
  const [speaker] = following ? voicesOutside(source, following, quotation) : []
  if (speaker) return speaker.speakers
  return lastSentence >= sentence.index - 2 && last.length ? [...last] : null
}
