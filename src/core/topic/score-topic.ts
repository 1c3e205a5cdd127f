/** How much a text is about a topic. Runs on every page that names one. */
import { hasAny, presenceIn, type Sentence, sentencesOf } from './sentences-of.ts'
import type { TopicFacet, TopicProfile } from './types.ts'

/** So many mentions meet a facet wholly; a single one in passing does not. */
const ENOUGH_MENTIONS = 3
/** Of two countries a longer text must speak more often: from 2, one more for about eight sentences, up to 6. */
const FEWEST_MENTIONS = 2
const MENTIONS_A_SENTENCE = 0.12
const MOST_MENTIONS = 6
/** A word of the thing's kin, and a name that stands for a needed one, count for so much. */
const KIN_OF_THING = 0.8
const KIN_OF_NAME = 0.5
/** Where the names meet and the thing is not said: hardly anything, for countries meet over many things. */
const UNSAID = 0.12
/** What a sentence and those before it name together counts for this much of what one names alone. */
const TOGETHER = 0.5
/** Sentences stand together within this share of the text; the sentence before always does. */
const NEAR = 1 / 3
/** Meetings that make a text be about its topic: so many, and more for each sentence of it, up to a long article's part. */
const FEWEST_MEETINGS = 1.5
const MEETINGS_A_SENTENCE = 0.25
const MOST_MEETINGS = 12
/** From two of a topic's own names on they stand for the one in its title, each for a fifth of it. */
const ENOUGH_OWN = 2
const SHARE_OF_OWN = 0.2
/**
 * A page that names what only this topic is about (a company, a town) may call the thing itself otherwise: “the law” for
 * the reform. Then this much of the background must be there, names aside: less where several own names are, more where
 * there is but the one in the title.
 */
const NAMED_WELL = 0.6
const MUCH_ELSE = 0.5
const NEARLY_ALL_ELSE = 0.7
const OTHERWISE_CALLED = 0.4
/** A text of this length (characters) has two thirds of the background that a long one would. */
const USUAL_LENGTH = 700
/** The background breaks ties; alone it makes no topic, for it is shared with all news of the kind. */
const CORE_SHARE = 0.82

/** How much `text` (title first) is about the topic, 0..1. On topic from `profile.threshold`. Linear in the text. */
export function scoreTopic(profile: TopicProfile, text: string): number {
  const core = profile.facets.filter(facet => facet.core)
  if (core.length === 0) return 0
  const sentences = sentencesOf(text)
  const presence = core.map((facet, i) =>
    presenceIn(sentences, facet, i === core.length - 1 ? KIN_OF_THING : KIN_OF_NAME),
  )
  const background = backgroundIn(sentences, profile)
  const needed = presence.filter((_, i) => (core[i] as TopicFacet).weight >= 1)
  const isBetween = needed.length > 1
  const told = lengthTold(sentences, presence)
  const shares = core.map((facet, i) => {
    const share = shareMet(presence[i] as number[], sentences, isBetween ? mentionsFor(told) : ENOUGH_MENTIONS)
    const standsIn = facet.weight < 1 && background.own >= ENOUGH_OWN ? SHARE_OF_OWN * background.own : 0
    return Math.min(1, Math.max(share, standsIn))
  })
  const share = isBetween
    ? Math.sqrt(meetings(needed, sentences, told) * Math.min(...shares))
    : product(otherwiseCalled(core, shares, background)) ** (1 / core.length)
  // An article near two countries has all their background: there it only bends what their meetings say.
  const bend = isBetween ? share * background.share : background.share
  return share === 0 ? 0 : CORE_SHARE * share + (1 - CORE_SHARE) * bend
}

interface Background {
  /** Of all of it, and of what is no own name, as shares of what a text of this length can have. */
  share: number
  nameless: number
  /** How many of the topic's own names the text has. */
  own: number
}

function backgroundIn(sentences: readonly Sentence[], { facets }: TopicProfile): Background {
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0)
  const possible = 1 - Math.exp(-length / USUAL_LENGTH)
  const all = facets.filter(({ core }) => !core)
  const met = all.filter(({ terms }) => sentences.some(({ text }) => hasAny(text, terms)))
  const shareOf = (is: (facet: TopicFacet) => boolean): number => {
    const total = weigh(all.filter(is))
    return total === 0 ? 0 : Math.min(1, weigh(met.filter(is)) / total / possible)
  }
  return { share: shareOf(() => true), nameless: shareOf(({ own }) => !own), own: met.filter(({ own }) => own).length }
}

const weigh = (facets: readonly TopicFacet[]): number => facets.reduce((sum, { weight }) => sum + weight, 0)
const product = (numbers: readonly number[]): number => numbers.reduce((all, one) => all * one, 1)

const mentionsFor = (told: number): number => Math.min(MOST_MENTIONS, FEWEST_MENTIONS + MENTIONS_A_SENTENCE * told)

/**
 * How long a text is: its sentences that name anybody. Features open on a scene and are told in small sentences; those tell
 * of no other story, so they must not make this one look like a passing remark.
 */
const lengthTold = (sentences: readonly Sentence[], presence: readonly (readonly number[])[]): number =>
  sentences.filter(({ names }, i) => names || presence.some(facet => facet[i] === 1)).length

const shareMet = (presence: readonly number[], sentences: readonly Sentence[], enough: number): number =>
  Math.min(1, presence.reduce((sum, value, i) => sum + value * (sentences[i] as Sentence).weight, 0) / enough)

/**
 * How often all that is needed meets, 0..1. Each of two countries and of the things they are named for is in the news every
 * day, and a text about one of them mentions the others in passing; together in a sentence they are what the topic is.
 */
function meetings(needed: readonly (readonly number[])[], sentences: readonly Sentence[], told: number): number {
  const length = sentences.reduce((sum, { text }) => sum + text.length, 0)
  const at = needed.map((presence, i) =>
    i === needed.length - 1 ? presence.map(value => Math.max(value, UNSAID)) : presence,
  )
  let sum = 0
  for (const [i, { weight }] of sentences.entries()) {
    const here = at.map(presence => presence[i] as number)
    const alone = product(here)
    // What names nothing itself only stands beside a meeting.
    const together = needed.some(presence => presence[i] === 1) ? TOGETHER * product(withBefore(at, i)) : 0
    sum += weight * Math.max(alone, together)
  }
  return Math.min(1, sum / Math.min(MOST_MEETINGS, FEWEST_MEETINGS + MEETINGS_A_SENTENCE * told))

  function withBefore(presences: readonly (readonly number[])[], i: number): number[] {
    let first = Math.max(0, i - 1)
    for (let reach = 0; first > 0 && reach < length * NEAR; first--) reach += (sentences[first] as Sentence).text.length
    return presences.map(presence => Math.max(...presence.slice(first, i + 1)))
  }
}

/** The shares of what is needed, where the thing may go by another name. */
function otherwiseCalled(
  core: readonly TopicFacet[],
  shares: readonly number[],
  { own, nameless }: Background,
): readonly number[] {
  const isNamed = core.some(({ weight }, i) => weight < 1 && (shares[i] as number) >= NAMED_WELL)
  const isTopical = own >= ENOUGH_OWN ? nameless >= MUCH_ELSE : isNamed && nameless >= NEARLY_ALL_ELSE
  return isTopical
    ? shares.map((share, i) => ((core[i] as TopicFacet).weight < 1 ? share : Math.max(share, OTHERWISE_CALLED)))
    : shares
}
