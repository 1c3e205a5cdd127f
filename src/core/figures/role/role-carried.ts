import { followingVerb, helpedForms, togetherWords } from '../../language/words.ts'
import { isAttribute, isCarrier, isKnownConcept } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun } from '../../meaning/roles.ts'
import type { Word } from '../../text/word.ts'
import type { NounPhrase } from '../counted/noun-phrase.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { isHumanRole, isPerson } from './of-people.ts'
import type { Predicate } from './predicate.ts'
import type { RoleEvidence } from './role-evidence.ts'

/** “killed 45 civilians and 12 soldiers”: a number joined to one before it shares its verb. */
export function roleCarried(evidence: RoleEvidence): string | null {
  const { words, number, first, right, left, predicate, nearest } = evidence
  const previous = isLoad(nearest) ? nearest : evidence.previous
  // “police put the number at 40,000”: the number of those spoken of before.
  if (left && isCarrier((words[left.head] as Word).lower) && !(right && isOthers(words, right, previous)))
    return number.unit !== null && isAttribute((words[left.head] as Word).lower) ? null : (previous?.frame.role ?? null)
  // “sent 8,000 soldiers in May. A further 3,000 followed”
  if (!right && previous && predicate?.lemma === followingVerb && words[predicate.at + 1]?.tag !== 'name')
    return previous.frame.role
  // “According to the union, 31 guards …”: nothing is joined to a number of another sentence.
  if (!previous || !right || previous.figure.start < (words[0]?.start ?? 0)) return null
  // “13 injuries and 94 complaints”: what the noun before tells, no verb does.
  if (previous.phrase && roleOfNoun(previous.phrase.head.lower) === previous.frame.role && previous.frame.role)
    return null
  // “15,000 lost their homes and 340,000 people need help”: a verb of its own.
  if (hasOwnVerb(words, right, predicate) || isParallel(words, first, right, predicate, previous)) return null
  const joined =
    words[first - 1]?.lower === 'and' ||
    // “ordered 364 guns as well as 290 launchers”
    (words[first - 1]?.lower === 'as' && words[first - 2]?.lower === 'well') ||
    // “2,300 were damaged, along with 14 bridges”
    (words[first - 1]?.lower === 'with' && togetherWords.has(words[first - 2]?.lower ?? '')) ||
    // “Evacuation orders cover 3,400 addresses with 8,300 people”
    (words[first - 1]?.lower === 'with' && familyOfRole(previous.frame.role ?? '') === 'shelter') ||
    (familyOfRole(previous.frame.role ?? '') === 'deployment' && isHelpedBy(words, first)) ||
    // “23 soldiers were killed: 14 Kenyans and nine Ugandans”
    words[first - 1]?.text === ':' ||
    (words[first - 1]?.text === ',' &&
      (words[first - 2]?.tag === 'noun' ||
        nearest?.figure.end === words[first - 2]?.end ||
        // “of cocaine worth 4 million, three guns”
        (isLoad(nearest) && words[first - 2]?.tag === 'num')))
  return joined ? previous.frame.role : null
}

/** “Seven were hurt. A total of 36 houses”: no people. */
const isOthers = (words: readonly Word[], { head }: NounPhrase, previous: DescribedFigure | null): boolean =>
  isHumanRole(previous?.frame.role ?? '') &&
  isKnownConcept(words[head]?.lower ?? '') &&
  !isPerson(words[head]?.lower ?? '')

/** “firefighters with 14 lorries”, “supported by 75 soldiers”: sent with them. */
const isHelpedBy = (words: readonly Word[], first: number): boolean =>
  words[first - 1]?.lower === 'with' ||
  (words[first - 1]?.lower === 'by' && helpedForms.has(words[first - 2]?.lower ?? ''))

/** “seized £40,000, two kilos of heroin and four guns”: what is taken or brought is told in any unit. */
const isLoad = (one: DescribedFigure | null): boolean =>
  one !== null &&
  one.figure.unit !== null &&
  !one.figure.isSpecification &&
  LOADS.has(familyOfRole(one.frame.role ?? '') ?? '')
const LOADS = new Set(['seizure', 'supply'])

/** A verb that follows at once, in a form that makes a clause. */
const hasOwnVerb = (words: readonly Word[], right: NounPhrase, predicate: Predicate | null): boolean =>
  predicate !== null &&
  predicate.lemma !== null &&
  (predicate.passive
    ? isBehindAside(words, right.to, predicate.at)
    : words[predicate.at]?.form !== 'ing' && !words.slice(right.to, predicate.at).some(({ tag }) => tag === 'punct'))

/** “27 villages, home to 3,900 people, have been cleared” */
const isBehindAside = (words: readonly Word[], from: number, verb: number): boolean =>
  words[from]?.text === ',' &&
  words
    .slice(from + 1, verb)
    .some(({ text, tag }, i, all) => text === ',' && tag === 'punct' && all[i + 1]?.tag === 'aux')

/** “1.2 million turkeys have been destroyed and 40 farms [sealed] off”: both have their verb behind them. */
function isParallel(
  words: readonly Word[],
  first: number,
  right: NounPhrase,
  predicate: Predicate | null,
  { figure }: DescribedFigure,
): boolean {
  if (predicate === null || predicate.at !== right.to || words[predicate.at]?.tag !== 'verb') return false
  const from = words.findIndex(({ start }) => start >= figure.end)
  return words.slice(from, first).some(({ tag }) => tag === 'aux')
}
