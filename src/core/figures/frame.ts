/** The dimension of what is counted, not measured. */
export const COUNT = 'count'
/** Before the day of a deed, where it sets a figure apart. */
export const OF_DAY = 'day:'

/** What a figure is a figure of, in canonical terms: two figures may be compared only as far as their frames match. */
export interface Frame {
  /** 'count', or the unit for money, shares and measures. */
  dimension: string
  /** Canonical thing counted, or the attribute measured: 'soldier', 'turnout'; null when unknown. */
  head: string | null
  /** True when the head is an attribute whose own value this is (“range”, “deficit”). */
  attribute: boolean
  /** Canonical words that narrow the head down: ['foreign'], ['north']. Names are in `who`. */
  modifiers: string[]
  role: string | null
  /** Canonical names: whose. */
  who: string[]
  /** Canonical names: where. */
  where: string[]
  /** A part of another count: “of them”, “including 12 children”, “another 1,000”. */
  part: boolean
  /** The value is by how much something changed, not what it came to. */
  delta: boolean
  /** Said not to be so, or only supposed. */
  unreal: boolean
  /** What sets it apart from others alike, by kind: 'order:second', 'site:market', 'some:crew', 'of:86', 'day:2025-03-11'. */
  apart: string[]
  /** What the value was before, “to 21 % from 19 %”, or of an event before: “the worst until now, with 23 dead”. */
  former: boolean
  /** The noun stands in another sentence, or the number is the whole that another is out of. */
  unsure: boolean
  /** Its text counts such things once only, so that another text that does so most likely means the same. */
  sole: boolean
  /** Its text gives a greater number of the same fate by the same voice: this one counts only some of them. */
  lesser: boolean
  /** Which period it is of, where the text says: “daily”, “a year”. */
  per: string | null
}

/** Dimension, head and role of a share of the votes. */
export const SHARE = 'percent'
export const VOTE = 'vote'
export const VOTED = 'voted'
export const isVoteShare = ({ dimension, head, role, delta }: Frame): boolean =>
  dimension === SHARE && head === VOTE && role === VOTED && !delta

/** “between the 9 that the union had demanded and the 5 that it was offered”: of what counts no thing, the unit may be left out. */
export const mayLackUnit = ({ dimension, head }: Frame): boolean => dimension === COUNT && head === null
