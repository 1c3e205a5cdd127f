/** Whether a word that a verb is written like is that verb, by its form and by what stands beside it. */
import {
  calendarWords,
  compoundPlurals,
  dayPointers,
  doForms,
  gerundNouns,
  mostlyNouns,
  neverDescribing,
  onlySubjects,
  readyWords,
  standsForMany,
  subjectPlurals,
  unchangedVerbs,
} from '../language/words.ts'
import { factOf } from './lexeme.ts'
import type { Tag } from './parts-of-speech.ts'
import type { Word } from './word.ts'

export const MODIFIER_BEFORE = new Set<Tag>(['det', 'adj', 'num'])
export const SUBJECT_BEFORE = new Set<Tag>(['noun', 'name', 'pron', 'rel', 'adv', 'neg'])
export const OBJECT_AFTER = new Set<Tag>(['det', 'num', 'pron', 'prep', 'rel', 'adv', 'name', 'aux'])

export function tagVerbForm(word: Word, before: Word | undefined, next: Word | undefined, nextTag: Tag | null): Tag {
  if ((word.form === 'base' || word.form === 's') && mostlyNouns.has(word.lemma ?? ''))
    return word.form === 'base' &&
      (canOnlyBeVerb(before, nextTag) || comesTo(before, nextTag) || isSpending(before, next))
      ? 'verb'
      : 'noun'
  if (before && (before.tag === 'modal' || before.lower === 'to' || before.tag === 'aux' || before.tag === 'neg')) {
    return before.tag === 'aux' &&
      !doForms.has(before.lower) &&
      word.lexeme.nounLike &&
      word.form === 'base' &&
      !unchangedVerbs.has(word.lower)
      ? 'noun'
      : 'verb'
  }
  if (word.lexeme.nounLike) {
    // “Tens of thousands march against …”: a vague number stands for people.
    if (
      before?.tag === 'num' &&
      before.lower.endsWith('s') &&
      word.form === 'base' &&
      nextTag !== null &&
      nextTag !== 'punct'
    )
      return 'verb'
    // “Winds of 100 km/h hit the coast”, “was stopped and cost the state 90 million”
    if (
      (before?.tag === 'num' || before?.lower === 'and') &&
      nextTag === 'det' &&
      word.form === 'base' &&
      unchangedVerbs.has(word.lower)
    )
      return 'verb'
    if (before === undefined || before.possessive || MODIFIER_BEFORE.has(before.tag) || before.tag === 'prep')
      return 'noun'
    // “12,000 troops stand ready”: a plural before a bare form is its subject, seldom the first half of a compound.
    if (word.form === 'base' && before.tag === 'noun' && isPluralSubject(before) && nextTag !== 'punct')
      if (
        nextTag !== null ||
        next?.form === 'ing' ||
        next?.lexeme.ending === 'adj' ||
        readyWords.has(next?.lower ?? '')
      )
        return 'verb'
    // “two million people need food”, “crews clearing debris”
    if (word.form === 'base' && onlySubjects.has(before.lower)) return 'verb'
    if (word.form === 'ing' && before.tag === 'noun' && isPluralSubject(before)) return 'verb'
    const takesObject = nextTag !== null && OBJECT_AFTER.has(nextTag) && nextTag !== 'prep' && nextTag !== 'aux'
    // “destroys 140 homes, forces 8,000 to flee”: headlines join their verbs by commas.
    if (before.text === ',' && word.form === 's' && nextTag === 'num') return 'verb'
    const takesTo = next?.lower === 'to' || next?.lower === 'at' || next?.lower === 'by'
    // “will lose their deals and pay £220 more”
    if (word.form === 'base' && before.lower === 'and' && /^(?:num|pron)$/.test(nextTag ?? '')) return 'verb'
    return SUBJECT_BEFORE.has(before.tag) && (takesObject || (takesTo && word.form !== 'base')) ? 'verb' : 'noun'
  }
  // “Spending is to rise”, “Spending of 4 billion”: what opens a sentence and has a verb or an “of” behind it is its subject.
  if (word.form === 'ing' && before === undefined && (next?.lower === 'of' || nextTag === 'aux' || nextTag === 'modal'))
    return 'noun'
  // “the building was”, “defence spending would grow”, “military spending rose”; but “people living here would”
  if (word.form === 'ing' && before && isBesideFinite(before, next, nextTag)) return 'noun'
  // “Military spending in the south”, “cut capital spending to 18 billion”
  if (gerundNouns.has(word.lower) && nextTag === 'prep' && before && isKindBefore(before)) return 'noun'
  // “put the saving at 3 million”, “takes their spending this summer to 142 million”
  if (word.form === 'ing' && before?.tag === 'det' && (next?.lower === 'at' || dayPointers.has(next?.lower ?? '')))
    return 'noun'
  if (word.form === 'past' || word.form === 'participle' || word.form === 'ing') {
    // “the number of injured amounts to”, “the number of wounded rose to”
    if (word.form !== 'ing' && before?.lower === 'of' && (nextTag !== null || isFiniteVerb(next))) return 'noun'
    // “the wounded soldiers”, “reported cases”: a participle between a determiner and a noun describes it.
    if (
      (before?.possessive ||
        (before && (before.tag === 'det' || before.tag === 'adj' || (before.lower === 'of' && word.form !== 'ing')))) &&
      nextTag === null &&
      !isToldOrDated(word, next)
    )
      return 'adj'
    return 'verb'
  }
  if (before && (before.tag === 'det' || before.possessive) && word.form === 'base') return 'noun'
  // “the repairs would cost”
  if (before?.tag === 'det' && word.form === 's' && (nextTag === 'modal' || nextTag === 'aux')) return 'noun'
  // “Harvests fell”: no sentence opens with a verb in -s.
  if (before === undefined && word.form === 's') return 'noun'
  return 'verb'
}

/** “The military said troops fled”, “the military reported Monday that 40 fled”: that word describes nothing, and no day is described so. */
const isToldOrDated = ({ lower, form }: Word, next: Word | undefined): boolean =>
  neverDescribing.has(lower) || (form === 'past' && next?.capital === true && calendarWords.has(next.lower))

/** “two winners share €87m” */
const isSpending = (before: Word | undefined, next: Word | undefined): boolean =>
  before?.tag === 'noun' && isPluralSubject(before) && next !== undefined && isMoneySign(next)

/** “pay £220” */
export const isMoneySign = factOf(({ shape, text }): boolean => shape === 'punct' && /^\p{Sc}/u.test(text))

/** “would house”, “to fund two clinics”; but “according to research by” */
const canOnlyBeVerb = (before: Word | undefined, nextTag: Tag | null): boolean =>
  before?.tag === 'modal' ||
  doForms.has(before?.lower ?? '') ||
  ((before?.lower === 'to' || before?.lower === 'not') && /^(?:det|num|pron)$/.test(nextTag ?? '')) ||
  (before?.lower === 'and' && nextTag === 'num')

/** “evacuees [number] 300”, “the wounded [number] 300”; no “telephone number 300” */
const comesTo = (before: Word | undefined, nextTag: Tag | null): boolean =>
  nextTag === 'num' && before !== undefined && (isPluralSubject(before) || standsForMany.has(before.lower))

/** Whether a word in -ing between these two is the noun that the verb behind it is said of. */
function isBesideFinite(before: Word, next: Word | undefined, nextTag: Tag | null): boolean {
  if (nextTag === 'aux' || nextTag === 'modal') return /^(?:noun|adj|det)$/.test(before.tag)
  const isTold = next?.lexeme.form === 'past' && !next.lexeme.nounLike
  return isTold && (before.tag === 'adj' || (before.tag === 'noun' && !isPluralSubject(before)))
}

const isKindBefore = (before: Word): boolean =>
  before.tag === 'adj' || (before.tag === 'noun' && !isPluralSubject(before))

const isFiniteVerb = (word: Word | undefined): boolean =>
  word?.lexeme.form === 's' || (word?.lexeme.form === 'past' && !word.lexeme.nounLike)

const isPluralSubject = ({ lower }: Word): boolean =>
  subjectPlurals.has(lower) ||
  (lower.endsWith('s') && lower.length > 1 && !lower.endsWith('ss') && !compoundPlurals.has(lower))
