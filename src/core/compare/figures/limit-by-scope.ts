/** Whose and where: counts of other owners are not compared, and those of other places are neighbours. */
import type { Frame } from '../../figures/frame.ts'
import { NATIONWIDE } from '../../figures/scope/nationwide.ts'
import { AREA } from '../../figures/units/measures.ts'
import { familyOfRole, isCountedBySide, isMovement } from '../../meaning/roles.ts'
import { areOthers, disjoint, meet } from '../../names/meet.ts'
import type { Story } from '../../story/story.ts'
import type { Alignment } from './alignment.ts'

export function limitByScope(alignment: Alignment, x: Frame, y: Frame, story: Story): Alignment | null {
  if (areOthers(x.who, y.who)) return null
  // “Nine soldiers” of one side and nine of the other are chance.
  if (ofUnknownSide(x, y, story)) return neighbour(alignment, 'owner')
  const owned = sameOwner(x, y, story) ? alignment : loosened(alignment)
  // Where someone is sent or something supplied is a goal, which one text names and another leaves out; a fire is where it is,
  // and so are captives.
  if ((isMovement(x.role) || x.role === 'held' || x.dimension === AREA) && !disjoint(places(x), places(y))) return owned
  return samePlace(x, y, story) ? owned : neighbour(alignment, 'place')
}

/** What sets them further apart is told, if anything does. */
const neighbour = ({ level, why, strength }: Alignment, because: string): Alignment => ({
  level: 'near',
  why: level === 'near' ? why : because,
  strength: strength / 2,
})

/** The dead of one side are not the dead of both, though a text may leave out whose they are where all are of one. */
function sameOwner(x: Frame, y: Frame, story: Story): boolean {
  if (!isOwned(x, y) || (x.who.length > 0 && y.who.length > 0) || isWhereTheyAre(x, y)) return true
  const { kind, main } = story.ownership(familyOf(x, y))
  // Where several sides count their own, a count that names none may be of any.
  if (x.who.length + y.who.length === 0) return kind !== 'several'
  return kind === 'one' && [...x.who, ...y.who].some(name => name === main)
}

/** Where several sides count their own, one text says whose these are and the other does not. */
const ofUnknownSide = (x: Frame, y: Frame, story: Story): boolean =>
  x.who.length > 0 !== y.who.length > 0 && isOwned(x, y) && story.ownership(familyOf(x, y)).kind === 'several'

const familyOf = (x: Frame, y: Frame): string => familyOfRole(x.role ?? y.role ?? '') ?? ''
const isOwned = (x: Frame, y: Frame): boolean => isCountedBySide(x.role ?? y.role)

const loosened = (alignment: Alignment): Alignment =>
  alignment.level === 'same' ? { ...alignment, level: 'loose' } : alignment

function samePlace(x: Frame, y: Frame, story: Story): boolean {
  const [here, there] = [places(x), places(y)]
  if (meet(here, there) || isWhereTheyAre(x, y)) return true
  // “in the country”, “in the capital”: of a story that happens there, both say the same.
  if (arePlaces(here, story) && arePlaces(there, story)) return true
  if (disjoint(here, there)) return false
  // Only one names a place: it may be left out where all of the story happens there, and a town may not.
  const named = here.length > 0 ? here : there
  return arePlaces(named, story)
}

/** “Kestria puts its dead at 13” and “in Kestria 13 died” */
const isWhereTheyAre = (x: Frame, y: Frame): boolean => isOfPlace(x, y) || isOfPlace(y, x)
const isOfPlace = (owned: Frame, placed: Frame): boolean =>
  owned.where.length === 0 && placed.who.length === 0 && meet(owned.who, placed.where)

/** Of the story as a whole, each of them. */
const arePlaces = (names: readonly string[], { places }: Story): boolean => names.every(name => places.includes(name))

/** “Across the country” is the country, whichever the other text names. */
const places = ({ where }: Frame): readonly string[] =>
  where.includes(NATIONWIDE) ? where.filter(name => name !== NATIONWIDE) : where
