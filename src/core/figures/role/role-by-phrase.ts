/** What happened to the counted, told by a phrase near the number: “without power”, “in custody”, “taken to hospital”. */
import { copulas, missionNouns, rolePhrases, sayingVerbs, strikeNouns } from '../../language/words.ts'
import { familyOfRole } from '../../meaning/roles.ts'
import { cuesOf } from '../../text/cues.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { isOfSome } from '../counted/is-of-some.ts'
import { readNounPhrase, skipAside } from '../counted/noun-phrase.ts'
import { behindOwner } from '../counted/part-of.ts'
import type { RoleEvidence } from './role-evidence.ts'

export function roleByPhrase({ words, first, last, left, clause, pair, predicate }: RoleEvidence): string | null {
  // A phrase belongs to the number next to it, not to one beyond.
  let from = first
  while (from > clause.from && words[from - 1]?.tag !== 'num' && !(predicate && words[from - 1]?.lower === 'and'))
    from--
  let to = pair === 'some' ? skipNumbers(words, last + 1) : last + 1
  // “nine others, among them a girl of seven, were in hospital”
  if (isOfSome(words, to + 1)) to = skipAside(words, to)
  const behind = to
  while (to < clause.to && (words[to]?.tag !== 'num' || countsPlaces(words, to)) && !beginsAnother(words, last, to))
    to++
  // “165 km/h against 195” is no vote.
  const after = words[to - 1]?.lower === 'against' && words[to]?.tag === 'num' ? to - 1 : to
  const before = words[first - 1]?.lower === 'against' ? first - 1 : first
  const role =
    phraseRole(words.slice(behind, after)) ??
    phraseRole(words.slice(from, before)) ??
    sharedPlace(words, to, clause.to) ??
    // “The toll of the 7.1 quake climbed to nine”
    (left ? phraseRole(words.slice(left.from, left.to)) : null)
  // Those who take part in a strike strike.
  if (role !== 'protesting') return role
  if (words.some(({ lower }) => strikeNouns.has(lower))) return 'striking'
  return words.some(({ lower }) => missionNouns.has(lower)) ? 'sent' : role
}

/** “of whom 161,000 are in evacuation centres”: a part of the displaced, and all of those who are sheltered. */
export function phraseAfter({ words, last, clause, previous }: RoleEvidence): string | null {
  if (previous?.frame.role === 'killed' && previous.figure.start >= (words[0]?.start ?? 0)) return null
  let to = last + 1
  while (to < clause.to && (words[to]?.tag !== 'num' || countsPlaces(words, to)) && words[to]?.text !== ',') to++
  const role = phraseRole(words.slice(last + 1, to))
  return role !== null && OF_SOME.has(role) ? role : null
}

/** Fates of those to whom another fell before: hurt, and then taken to hospital. */
const OF_SOME = new Set(['sheltered', 'held', 'hospitalised', 'critical'])

/** “69 passengers and four crew on board”, “450 officers and 200 stewards had been on duty”: both are. */
function sharedPlace(words: readonly Word[], at: number, end: number): string | null {
  if (words[at]?.tag !== 'num' || words[at - 1]?.lower !== 'and') return null
  const second = readNounPhrase(words, at + 1)
  let copula = second ? second.to : at
  while (words[copula]?.tag === 'aux' && !copulas.has(words[copula]?.lower ?? '')) copula++
  const are = copulas.has(words[copula]?.lower ?? '')
  const role = phraseRole(
    words.slice(are ? copula + 1 : at + 1, Math.min(end, (are ? copula : at) + 1 + LONGEST_SHARED)),
  )
  return role === 'aboard' || are ? role : null
}
const LONGEST_SHARED = 5

/** “182,000 spent the night in 640 shelters” */
const countsPlaces = (words: readonly Word[], at: number): boolean => words[at - 1]?.lower === 'in'

/** “puts the number at 3,000 and says …”; but “the owner, Gellen Mining, are in custody” */
const beginsAnother = (words: readonly Word[], last: number, at: number): boolean =>
  (words[at]?.text === ',' &&
    words[at + 1]?.tag === 'aux' &&
    !words.slice(last + 1, at).some(({ text }) => text === ',')) ||
  (words[at]?.lower === 'and' && words[at + 1]?.tag === 'verb' && sayingVerbs.has(words[at + 1]?.lemma ?? ''))

/** “2,300 of [2,600] workers downed tools”, “of [the region's 29] towns”. */
function skipNumbers(words: readonly Word[], at: number): number {
  let i = words[at]?.lower === 'of' ? behindOwner(words, at + 1) : at
  while (words[i] && (isTagged(words[i], 'num', 'det') || words[i]?.lower === 'of')) i++
  return i
}

/** “voted for it”, “votes in favour”. */
export function ballotPhrase({ words, last, clause }: RoleEvidence): string | null {
  let to = last + 1
  // “201 voting against and 188 in favour”: what stands behind another number is said of that.
  while (to < clause.to && words[to]?.text !== ',' && !(words[to]?.lower === 'and' && words[to + 1]?.tag === 'num'))
    to++
  const role = phraseRole(words.slice(last + 1, to))
  return role && familyOfRole(role) === 'vote' ? role : null
}

const phrases = cuesOf(rolePhrases.map(([pattern]) => pattern))

const phraseRole = (words: readonly Word[]): string | null => {
  if (!words.some(phrases.beginIn)) return null
  let text = ''
  const places = words.map(word => {
    text += text === '' ? word.text : ` ${word.text}`
    return text.length - word.text.length
  })
  const found = phrases.firstIn(words, { from: 0, to: words.length }, text, (_, i) => places[i] as number)
  return rolePhrases[found]?.[1] ?? null
}
