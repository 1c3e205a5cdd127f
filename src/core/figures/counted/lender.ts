/**
 * What a number counts that goes without its noun: the likeliest of the counts and things its text has spoken of before.
 * What cannot be meant is left out (people for houses, seven out of three); of the rest the one that stands nearest, in the
 * more prominent place. Where two stand about as near, the number is unsure.
 */
import { personPronouns } from '../../language/words.ts'
import { isSubgroup } from '../../meaning/concepts.ts'
import { familyOfRole, roleOfNoun } from '../../meaning/roles.ts'
import type { DescribedFigure } from '../described-figure.ts'
import { COUNT, type Frame } from '../frame.ts'
import { isOfPeople, tellsOfPeople } from '../role/of-people.ts'
import { type Bare, type Way, wayOf } from './bare.ts'
import { candidatesIn, isWhole, tellerOf } from './candidates.ts'
import type { CountedBefore } from './counted-before.ts'
import { startOfVerbGroup } from './noun-phrase.ts'

export interface Lender {
  thing: DescribedFigure
  /** What happened to it, as far as that holds for the number as well. */
  role: string | null
  /** Nothing else stands about as near. */
  sure: boolean
  /** Who gives a number of his own for the same count: “the ministry says 48”. */
  teller: string | null
}

/** Candidates nearer to each other than this are told apart by nobody. */
const MARGIN = 0.5
const FARTHEST = 4

export function lenderOf(bare: Bare, counts: CountedBefore): Lender | null {
  const way = wayOf(bare)
  if (way === 'object' && isOfPerson(bare)) return null
  const candidates = counts.spoken
    .flatMap(spoken => candidatesIn(spoken, bare, way, counts))
    .filter(
      ({ thing, distance }) => distance <= FARTHEST && mayLend(thing, bare, way) && !isOthers(thing, bare, counts),
    )
    .sort((a, b) => a.distance - b.distance)
  const [best] = candidates
  if (!best) return null
  const rival = candidates.find(({ thing: { frame } }) => isOther(frame, best.thing.frame, way))
  // “Eight died. Six drowned”: some of those counted before, or others.
  const isHere = counts.isOfThisSentence(best.thing)
  const isNew = way !== 'told' && tellsOfPeople(bare.role) && !isHere
  const sure = !isNew && !best.isElsewhere && (rival === undefined || rival.distance - best.distance >= MARGIN)
  return {
    thing: best.thing,
    role: roleLent(best.thing, isHere, way),
    sure,
    teller: way === 'told' ? tellerOf(bare) : null,
  }
}

const isOther = (x: Frame, y: Frame, way: Way): boolean => x.head !== y.head || (way === 'told' && x.role !== y.role)

/** What is told of things that are not counted is seldom told of their number. */
function roleLent({ figure, frame, phrase }: DescribedFigure, isHere: boolean, way: Way): string | null {
  if (figure.surface === '') return phrase ? roleOfNoun(phrase.head.lower) : frame.role
  // A verb that no table knows says nothing beyond its sentence, unless another gives the same count.
  const isPlain = frame.role !== null && familyOfRole(frame.role) === null
  return isPlain && !isHere && way !== 'told' ? null : frame.role
}

/** “She is 19” is an age. */
const isOfPerson = ({ sentence: { words }, governor }: Bare): boolean =>
  governor !== null &&
  (words[governor.at]?.lower === 'is' || words[governor.at]?.lower === 'was') &&
  personPronouns.has(words[startOfVerbGroup(words, governor.at) - 1]?.lower ?? '')

/** “Three Norwegians died. Of the 12 wounded, …”: those who share another fate may be anybody. */
const isOthers = (thing: DescribedFigure, { role }: Bare, counts: CountedBefore): boolean =>
  thing.phrase?.head.tag === 'name' &&
  tellsOfPeople(role) &&
  role !== thing.frame.role &&
  !counts.isOfThisSentence(thing)

/** “57 lags escaped, of whom three are missing”: whatever they are called, they are people. */
const isOfWhom = ({ sentence: { words }, first }: Bare): boolean =>
  words[first - 2]?.lower === 'of' && words[first - 1]?.lower === 'whom'

function mayLend(thing: DescribedFigure, bare: Bare, way: Way): boolean {
  const { frame } = thing
  const { role } = bare
  if (frame.head === null || frame.dimension !== COUNT) return false
  if (tellsOfPeople(role) && !isOfPeople(frame) && !isOfWhom(bare)) return false
  // “Nine dead, among them two children, and 27 wounded”
  if (frame.part && isSubgroup(frame.head) && role !== null && role !== frame.role && way !== 'part') return false
  // “Protests in six towns. In Aldport 15,000 marched”: no towns.
  if (role !== null && familyOfRole(role) === 'damage' && isOfPeople(frame)) return false
  return way !== 'part' || isWhole(thing, bare)
}
