/** Shares of a vote told one after the other: “won 31 per cent of the vote. The Union came second with 28.9, the Greens at 8.5 …” */
import type { NameMention } from '../../names/find-names.ts'
import { lookBack } from '../../text/look-ahead.ts'
import { type Frame, isVoteShare, SHARE, VOTE, VOTED } from '../frame.ts'
import type { Standing } from '../standing.ts'
import type { CountedBefore } from './counted-before.ts'
import { phraseBefore, startOfVerbGroup } from './noun-phrase.ts'
import { relativeOwner } from './relative-owner.ts'

/** The frame of a share that only its owner is named of, where the sentences before tell of shares of a vote; else the frame as it is. */
export function asVoteShare(frame: Frame, standing: Standing, counts: CountedBefore): Frame {
  if (isVoteShare(frame) && standing.phrase === null) {
    const next = ownerOf(standing)
    return next && isBehindNumber(standing, next) ? { ...frame, who: [next.canonical] } : frame
  }
  if (frame.dimension !== SHARE || frame.delta || frame.role !== null || !counts.tellsOfVotes()) return frame
  const named = ownerOf(standing)
  const ofName = frame.head !== null && named !== null && isHead(standing, named)
  if (frame.head !== null && !ofName) return frame
  const who = frame.who.length > 0 ? frame.who : named ? [named.canonical] : []
  if (who.length === 0) return frame
  return { ...frame, head: VOTE, attribute: false, modifiers: [], role: VOTED, who, unsure: false }
}

/** “The Greens had 38 per cent of the vote; [the Union] came second with 34” */
const isBehindNumber = ({ words, first }: Standing, { from, to }: NameMention): boolean => {
  const number = lookBack(words, first, LONGEST_SHARE, ({ tag }) => tag === 'num')
  return number >= 0 && number < from && to < first
}

/** Words from one share to the next. */
const LONGEST_SHARE = 30

/** “[The Union] came second with 28.9 per cent”, “[the Freedom Party] stood at 13.6” */
function ownerOf({ sentence, words, first, left }: Standing): NameMention | null {
  const relative = relativeOwner(sentence, first)
  if (relative) return relative
  const verb = words.findLastIndex(({ tag }, i) => i < first && i >= first - VERB_REACH && tag === 'verb')
  const subject = left ?? (verb < 0 ? null : phraseBefore(words, startOfVerbGroup(words, verb)))
  if (!subject) return null
  const inside = sentence.names.filter(({ from, to }) => from >= subject.from && to <= subject.to)
  return inside.find(({ to, kind }) => kind !== 'thing' && !words[to - 1]?.possessive) ?? null
}

/** “came a close second with 28.9” */
const VERB_REACH = 6

const isHead = ({ left }: Standing, { from, to }: NameMention): boolean =>
  left !== null && from <= left.head && left.head < to
