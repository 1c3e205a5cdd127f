/** The speaker a phrase names, as it is written. */
import { isTime } from '../../figures/counted/noun-phrase.ts'
import {
  backedCue,
  bodies,
  notSources,
  offices,
  ownedOutlets,
  ownOutletOpeners,
  ownOutlets,
  platforms,
  quantityNouns,
  speechNouns,
  surveyors,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import type { Word } from '../../text/word.ts'
import { writtenAs } from '../../text/written-as.ts'

export const QUOTATION_MARKS = new Set('“”"‘’\'')

/** The speaker a phrase names; null when it has no voice. “South Korean intelligence data” speaks for South Korean intelligence. */
export function voiceText(words: readonly Word[], anyone: boolean): string | null {
  const plain = nameOfParent(withoutAsides(words))
  const preposition = plain.findIndex(word => word.tag === 'prep')
  const core = preposition < 0 ? plain : plain.slice(0, preposition)
  const head = core.at(-1)
  if (!head || isOwnOutlet(core)) return null
  if (quantityNouns.has(head.lower) && !isNamed(head))
    return plain[preposition]?.lower === 'of' ? voiceText(plain.slice(preposition + 1), anyone) : null
  // “The geological survey” counts and tells, and is none that somebody made.
  if (surveyors.has(core.at(-2)?.lower ?? '') && /^surveys?$/.test(head.lower)) return speakerText(plain)
  const owner = core.slice(0, -1)
  const whose = ownersOf(owner)
  if (whose && (speechNouns.has(head.lower) || ownedOutlets.has(head.lower))) return speakerText(whose)
  if (!speechNouns.has(head.lower) || head.capital) return isVoice(core, anyone) ? speakerText(plain) : null
  // “A police report”, but “a multiple intelligence assessment” is nobody's.
  const [office, more] = owner.filter(word => word.tag !== 'det')
  const isOffice = more === undefined ? offices.has(office?.lower ?? '') : isKindOfOffice(owner)
  return owner.some(isNamed) || isOffice ? speakerText(owner) : null
}

/** “Mother of four [Ida Holm]” */
function nameOfParent(words: Word[]): Word[] {
  const of = words.findIndex(({ lower }) => lower === 'of')
  const name = words.slice(of + 2)
  return of > 0 && words[of + 1]?.tag === 'num' && name.length > 1 && name.every(isNamed) ? name : words
}

/** “Health ministry data”, but “two police data” */
function isKindOfOffice(owner: readonly Word[]): boolean {
  const [kind, office, more] = owner.filter(word => word.tag !== 'det')
  return more === undefined && kind?.tag === 'noun' && bodies.test(office?.lower ?? '')
}

/** “This newspaper”, “our reporters” */
const isOwnOutlet = (words: readonly Word[]): boolean =>
  ownOutletOpeners.has(words[0]?.lower ?? '') && ownOutlets.has(words.at(-1)?.lower ?? '')

/** “[The ministry's] own figures”, “[the hospital's] press release”, “[the army's] Telegram channel”: whose a document is. */
function ownersOf(words: readonly Word[]): readonly Word[] | null {
  const whose = words.slice(0, words.findLastIndex(({ possessive }) => possessive) + 1)
  const head = whose.at(-1)
  const isVoiced = head !== undefined && (isNamed(head) || offices.has(head.lower))
  const between = words.slice(whose.length)
  return isVoiced && between.every(tellsKind) ? whose : null
}

/** “Own”, “press”, “Telegram”, “latest” */
const tellsKind = ({ tag, lower, text }: Word): boolean =>
  tag === 'adj' || tag === 'noun' || /^['’]$/.test(text) || platforms.has(lower)

/** Quotation marks and what stands in brackets, such as an acronym, are no part of a name. */
function withoutAsides(words: readonly Word[]): Word[] {
  let depth = 0
  return words.filter(word => {
    if (word.text === '(') depth++
    const kept = depth === 0 && word.text !== ')' && !QUOTATION_MARKS.has(word.text)
    if (word.text === ')') depth--
    return kept
  })
}

export function speakerText(kept: readonly Word[]): string {
  let start = kept[0]?.tag === 'det' && kept.length > 1 ? 1 : 0
  // “Kestria-backed Norway” is Norway.
  if (backedCue.test(kept[start]?.text ?? '') && kept[start + 1]?.tag === 'name') start++
  return writtenAs(kept.slice(start)).replaceAll(' . ', '. ')
}

/** A phrase has a voice when a name stands in it, or an office at its head. */
function isVoice(words: readonly Word[], anyone: boolean): boolean {
  const head = words.at(-1)
  return (
    (anyone && head !== undefined && isTagged(head, 'noun', 'adj') && !isTime(head) && !notSources.has(head.lower)) ||
    (head !== undefined && isNamed(head)) ||
    offices.has(head?.lower ?? '') ||
    (words.length === 1 && head?.capital === true && head.tag === 'noun' && !notSources.has(head.lower))
  )
}

export const isNamed = (word: Word): boolean => word.tag === 'name'
