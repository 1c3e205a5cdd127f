/**
 * Who said it. Each sentence is searched for voices; each voice covers a stretch of the sentence. Patterns in order of
 * how surely they name a speaker; what a sentence leaves open may be carried over from the one before.
 */
import type { Analysis, Sentence } from '../analyse.ts'
import { offices, sayingVerbs, speechNouns, speechOnlyWithClause } from '../language/en/saying.ts'
import type { Word } from '../text/tag.ts'

/** Speakers of a stretch of a sentence, by word index, `to` exclusive. Nearest voice first. */
export interface Voice {
  from: number
  to: number
  speakers: string[]
  /** The words that name the speaker, verb of saying included: no part of what is said. Null when carried over. */
  credit: { from: number; to: number } | null
}

/** The voices of every sentence, carry-over included. */
export function findVoices(analysis: Analysis): Voice[][] {
  const all: Voice[][] = []
  const introduced: string[] = []
  let last: string[] = []
  let lastSentence = -2
  for (const sentence of analysis.sentences) {
    const voices = voicesOf(sentence, last).map(voice => ({
      ...voice,
      speakers: voice.speakers.map(name => fullName(name, introduced)),
    }))
    for (const { speakers } of voices) introduced.push(...speakers)
    if (voices.length === 0) {
      const carried = carryOver(analysis, sentence, last, lastSentence)
      if (carried) voices.push({ from: 0, to: sentence.words.length, speakers: carried, credit: null })
    }
    if (pointsBack(sentence.words) && voices[0] && all.length > 0) {
      const before = all.at(-1) as Voice[]
      if (before.length === 0)
        before.push({ from: 0, to: Number.MAX_SAFE_INTEGER, speakers: voices[0].speakers, credit: null })
    }
    const named = voices.at(-1)
    if (named && named.speakers.length > 0) {
      last = named.speakers
      lastSentence = sentence.index
    }
    all.push(voices)
  }
  return all
}

/** “The agency” is the last agency that was named: a bare office stands for whoever holds it. */
function fullName(speaker: string, introduced: readonly string[]): string {
  if (speaker.includes(' ') || speaker !== speaker.toLowerCase()) return speaker
  return introduced.findLast(name => name !== speaker && name.toLowerCase().split(' ').includes(speaker)) ?? speaker
}

/** Speakers that cover word `at`; the narrowest voice wins. */
export function speakersAt(voices: readonly Voice[], at: number): string[] {
  let best: Voice | null = null
  for (const voice of voices) {
    if (at < voice.from || at >= voice.to) continue
    if (!best || voice.to - voice.from < best.to - best.from) best = voice
  }
  return best?.speakers ?? []
}

function voicesOf(sentence: Sentence, last: readonly string[]): Voice[] {
  const { words } = sentence
  const voices: Voice[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    const voice =
      accordingTo(words, i, last) ??
      reportedBy(words, i) ??
      (sayingVerbs.has(word.lower) && (word.tag === 'verb' || (word.tag === 'noun' && word.form !== 'base'))
        ? saidByAround(words, i, last)
        : null) ??
      colonHeadline(words, i)
    if (voice) voices.push(voice)
  }
  return voices.map(voice => ({ ...voice, speakers: withCited(words, voice.speakers) }))
}

/** “according to NATO, the United States and South Korea”. A clause of its own at either end of the sentence. */
function accordingTo(words: readonly Word[], i: number, last: readonly string[]): Voice | null {
  const two = `${words[i]?.lower} ${words[i + 1]?.lower}`
  if (two !== 'according to') return null
  // “according to its bulletin”: whoever spoke last.
  const own = /^(?:its|his|her|their)$/.test(words[i + 2]?.lower ?? '') ? [...last] : []
  const { speakers, to } = own.length > 0 ? { speakers: own, to: i + 4 } : readSpeakers(words, i + 2)
  if (speakers.length === 0) return null
  return { from: i < 3 ? 0 : stretchStart(words, i), to: words.length, speakers, credit: { from: i, to } }
}

/** A closing “according to” speaks of its own clause, back to a “while” or “but”. */
function stretchStart(words: readonly Word[], i: number): number {
  for (let k = i - 1; k > 0; k--) if (/^(?:while|whereas|but|;)$/.test((words[k] as Word).lower)) return k
  return 0
}

/** “was reported on Monday by Yonhap, citing the military”. */
function reportedBy(words: readonly Word[], i: number): Voice | null {
  const word = words[i] as Word
  if (word.lower !== 'by') return null
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const before = words[k] as Word
    const isSpeech =
      (before.tag === 'verb' && before.form !== 'ing' && sayingVerbs.has(before.lower)) ||
      (speechNouns.has(before.lower) && before.tag === 'noun')
    if (!isSpeech) continue
    const { speakers, to } = readSpeakers(words, i + 1)
    return speakers.length ? { from: 0, to: words.length, speakers, credit: { from: k, to } } : null
  }
  return null
}

/** A verb of saying with its speaker on either side: “the JCS said”, “said the ministry”, “the NIS estimating around 1,100”. */
function saidByAround(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const word = words[verb] as Word
  const before = words[verb - 1]
  if (before && (/^(?:is|are|was|were|be|been|being)$/.test(before.lower) || before.lower === 'to')) return null
  if (speechOnlyWithClause.has(word.lower) && !introducesClause(words, verb)) return null
  const subject = subjectSpeakers(words, verb, last)
  if (subject)
    return {
      from: word.form === 'ing' ? subject.from : stretchFrom(words, subject.from),
      to: stretchTo(words, verb),
      speakers: subject.speakers,
      credit: { from: subject.from, to: verb + 1 },
    }
  const inverted = words[verb + 1]
  if (
    before &&
    (before.text === ',' ||
      /[”"’']/.test(before.text) ||
      before.text === '.' ||
      before.tag === 'noun' ||
      before.tag === 'name') &&
    inverted &&
    word.form !== 'base' &&
    word.form !== 'ing'
  ) {
    const document = speechNouns.has(words[verb + 2]?.lower ?? '') || speechNouns.has(inverted.lower)
    const { speakers, to } = document ? speakersOfDocument(words, verb + 1) : readSpeakers(words, verb + 1)
    if (speakers.length) return { from: 0, to: words.length, speakers, credit: { from: verb, to } }
  }
  return null
}

/** “Headline figure, says Seoul” covers all before it; speech before the verb begins at the sentence or after “but”. */
function stretchFrom(words: readonly Word[], subjectFrom: number): number {
  // The speech may stand before the speaker: “…”, the JCS said.
  const leading = subjectFrom > 0 && /^[,”"]$/.test(words[subjectFrom - 1]?.text ?? '')
  return leading || subjectFrom === 0 ? 0 : stretchStart(words, subjectFrom)
}

function stretchTo(words: readonly Word[], verb: number): number {
  for (let i = verb + 1; i < words.length; i++) {
    // “, while the union said …”: another voice begins.
    if (
      /^(?:while|whereas|but)$/.test((words[i] as Word).lower) &&
      words.slice(i + 1, i + 8).some(word => sayingVerbs.has(word.lower) && word.tag === 'verb')
    )
      return i
  }
  return words.length
}

function introducesClause(words: readonly Word[], verb: number): boolean {
  const before = words[verb - 1]
  const next = words[verb + 1]
  if (!next || /[.:,“"]/.test(next.text)) return true
  if (before && (before.text === ',' || /[”"]/.test(before.text))) return true
  const ahead = words.slice(verb + 1, verb + 5)
  if (ahead.some(word => word.lower === 'that' || /[“"‘]/.test(word.text))) return true
  if (
    /^(?:estimat|claim|report|count|put|forecast|predict|state|confirm|announc|reveal|declar)/.test(
      words[verb]?.lower ?? '',
    )
  ) {
    return (
      ahead.some(word => word.tag === 'num') ||
      words.slice(verb + 1, verb + 12).some(word => word.tag === 'verb' || word.tag === 'aux' || word.tag === 'modal')
    )
  }
  return words.slice(verb + 1, verb + 12).some(word => word.tag === 'aux' || word.tag === 'modal')
}

function subjectSpeakers(
  words: readonly Word[],
  verb: number,
  last: readonly string[],
): { from: number; speakers: string[] } | null {
  let end = verb
  while (end > 0 && /^(?:aux|modal|adv|neg)$/.test((words[end - 1] as Word).tag)) end--
  // “Kovalenko, head of the Center, reported”: step over the apposition to its name.
  if (words[end - 1]?.text === ',') {
    for (let k = end - 2; k >= Math.max(0, end - 16); k--) {
      if (words[k]?.text !== ',') continue
      // “The mayor, Besnik Hoxhaj, denied”: where the aside is the name, it speaks.
      const aside = readSpeakers(words, k + 1, end - 1)
      if (aside.speakers.length === 1 && aside.to === end - 1 && words.slice(k + 1, end - 1).every(isNamed))
        return { from: k + 1, speakers: aside.speakers }
      const name = speakerEndingAt(words, k)
      if (name) return name
      break
    }
  }
  const pronoun = words[end - 1]
  if (pronoun?.tag === 'pron' && /^(?:he|she|it|they)$/.test(pronoun.lower))
    return last.length ? { from: end - 1, speakers: [...last] } : null
  return speakerEndingAt(words, end)
}

/** The speaker whose phrase ends before word `end`: names or an office, with tails such as “of South Korea”. */
function speakerEndingAt(words: readonly Word[], end: number): { from: number; speakers: string[] } | null {
  let from = end
  while (from > 0 && partOfSpeaker(words, from - 1)) from--
  while (from < end && /^(?:prep|conj|adv)$/.test((words[from] as Word).tag)) from++
  // “On Monday the JCS said”, “In a statement the ministry said”: what stands under a preposition first is no speaker.
  // “with the institute estimating” is one.
  if (from < end && words[from - 1]?.tag === 'prep' && words[end]?.form !== 'ing') return null
  const { speakers } = readSpeakers(words, from, end)
  return speakers.length ? { from, speakers } : null
}

function partOfSpeaker(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word
  if (word.tag === 'noun' || word.tag === 'name' || word.tag === 'adj' || word.tag === 'det') return true
  if (word.text === ')' || word.text === '(') return true
  if (word.tag === 'prep')
    return (
      word.lower === 'of' ||
      word.lower === 'for' ||
      word.lower === 'at' ||
      (word.lower === 'in' && offices.has(words[i - 1]?.lower ?? ''))
    )
  if (word.lower === 'and') return words[i + 1]?.tag === 'name' || words[i + 1]?.tag === 'det'
  if (/^[“”"]$/.test(word.text)) return words[i + 1]?.tag === 'name' || words[i - 1]?.tag === 'name'
  return word.text === '.' && /^\p{Lu}$/u.test(words[i - 1]?.text ?? '')
}

/** Speakers listed from word `at`: “NATO, the United States and South Korea” are three. */
function readSpeakers(words: readonly Word[], at: number, end = words.length): { speakers: string[]; to: number } {
  const speakers: string[] = []
  let i = at
  while (i < end) {
    const to = speakerPhrase(words, i, end)
    const text = voiceText(words.slice(i, to))
    if (!text) break
    // “the mayor, Besnik Hoxhaj”: office and name are one voice.
    const office = speakers.at(-1)
    if (
      office !== undefined &&
      words[i - 1]?.text === ',' &&
      !/\p{Lu}/u.test(office) &&
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
  return { speakers, to: i }
}

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
      word.tag === 'noun' ||
      word.tag === 'name' ||
      word.tag === 'adj' ||
      (word.tag === 'det' && (i === at || words[i - 1]?.tag === 'prep')) ||
      (word.tag === 'prep' &&
        /^(?:of|for|at)$/.test(word.lower) &&
        i > at &&
        (next?.tag === 'name' ||
          next?.tag === 'det' ||
          next?.tag === 'noun' ||
          next?.tag === 'adj' ||
          next?.tag === 'verb')) ||
      (word.lower === 'for' && i > at && next?.capital === true) ||
      (word.capital && i > at && word.tag === 'verb') ||
      (word.text === '(' && words[i + 2]?.text === ')') ||
      (word.text === ')' && words[i - 2]?.text === '(') ||
      (word.lower === 'and' &&
        words[i - 1]?.capital === true &&
        next?.capital === true &&
        words[i - 2]?.lower === 'of') ||
      (/^[“"‘'”’]$/.test(word.text) && (next?.tag === 'name' || (words[i - 1]?.tag === 'name' && i > at))) ||
      (word.text === '.' && /^\p{Lu}$/u.test(words[i - 1]?.text ?? ''))
    if (!goesOn || isDay(word)) break
    i++
  }
  return i
}

const isDay = (word: Word): boolean =>
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tuesday's)$/.test(word.lower)

/** The speaker a phrase names; null when it has no voice. “South Korean intelligence data” speaks for South Korean intelligence. */
function voiceText(words: readonly Word[]): string | null {
  const plain = withoutAsides(words)
  const preposition = plain.findIndex(word => word.tag === 'prep')
  const core = preposition < 0 ? plain : plain.slice(0, preposition)
  const head = core.at(-1)
  if (!head) return null
  if (!speechNouns.has(head.lower) || head.capital) return isVoice(core) ? speakerText(plain) : null
  const owner = core.slice(0, -1)
  return owner.some(isNamed) ? speakerText(owner) : null
}

/** Quotation marks and what stands in brackets, such as an acronym, are no part of a name. */
function withoutAsides(words: readonly Word[]): Word[] {
  let depth = 0
  return words.filter(word => {
    if (word.text === '(') depth++
    const kept = depth === 0 && !/^[“”"‘’'()]$/.test(word.text)
    if (word.text === ')') depth--
    return kept
  })
}

function speakerText(kept: readonly Word[]): string {
  const start = kept[0]?.tag === 'det' && kept.length > 1 ? 1 : 0
  return kept
    .slice(start)
    .map(word => word.text + (word.possessive ? "'s" : ''))
    .join(' ')
    .replace(/'s$/, '')
    .replace(/ \. /g, '. ')
}

/** A phrase has a voice when a name stands in it, or an office at its head. */
function isVoice(words: readonly Word[]): boolean {
  const head = words.at(-1)
  return (
    (head !== undefined && isNamed(head)) ||
    offices.has(head?.lower ?? '') ||
    (words.length === 1 && head?.capital === true && head.tag === 'noun')
  )
}

const isNamed = (word: Word): boolean => word.tag === 'name'

/** “reports X, citing Y”: Y spoke to X. */
function withCited(words: readonly Word[], speakers: string[]): string[] {
  const cited: string[] = []
  for (let i = 0; i < words.length; i++) {
    const lower = (words[i] as Word).lower
    if (lower === 'citing' || lower === 'quoting' || (lower === 'cited' && words[i + 1]?.tag !== 'prep'))
      cited.push(...readSpeakers(words, i + 1).speakers)
    else if (lower === 'told' && words[i + 1]) {
      const to = readSpeakers(words, i + 1).speakers
      cited.push(...to.filter(name => !speakers.includes(name) && /^\p{Lu}/u.test(name) && to.length === 1))
    }
  }
  return [...new Set([...speakers, ...cited])]
}

/** “… a document published today by the Joint Chiefs”: the document's maker speaks. */
function speakersOfDocument(words: readonly Word[], at: number): { speakers: string[]; to: number } {
  for (let i = at; i < Math.min(words.length, at + 12); i++) {
    if (/^(?:by|from|of)$/.test((words[i] as Word).lower)) {
      const found = readSpeakers(words, i + 1)
      if (found.speakers.length) return found
    }
  }
  return { speakers: [], to: at }
}

/** “Death toll at 45: officials”. */
function colonHeadline(words: readonly Word[], i: number): Voice | null {
  if (words[i]?.text !== ':' || i < 3 || words.length - i > 6 || i === words.length - 1) return null
  const { speakers, to } = readSpeakers(words, i + 1)
  return speakers.length && to >= words.length - 1 ? { from: 0, to: i, speakers, credit: { from: i, to } } : null
}

/** “This was reported on Monday by …”: speaks of the sentence before too. */
function pointsBack(words: readonly Word[]): boolean {
  return (
    /^(?:this|that)$/.test(words[0]?.lower ?? '') &&
    /^(?:was|is|has)$/.test(words[1]?.lower ?? '') &&
    words.slice(2, 5).some(word => sayingVerbs.has(word.lower))
  )
}

/** A sentence inside a quotation whose speaker is named elsewhere in the paragraph, before or after. */
function carryOver(
  analysis: Analysis,
  sentence: Sentence,
  last: readonly string[],
  lastSentence: number,
): string[] | null {
  const quotation = analysis.quotations.find(
    q => q.start <= sentence.start + 2 && q.end >= sentence.end - 3 && q.end - q.start > 20,
  )
  if (!quotation) return null
  const following = analysis.sentences.find(
    s => s.index > sentence.index && s.end > quotation.end - 2 && s.start <= quotation.end + 2,
  )
  const source = following && following.paragraph === sentence.paragraph ? voicesOf(following, last) : []
  if (source[0]?.speakers.length) return source[0].speakers
  return lastSentence >= sentence.index - 2 && last.length ? [...last] : null
}
