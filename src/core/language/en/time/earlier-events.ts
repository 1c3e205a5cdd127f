/** Words by which a text turns from the event it tells of to one before it. */
import { eventRows } from '../meaning/events.ts'

/** What happens, besides the kinds that are told apart. */
const happenings = `accident ambush attack attempt battle bombing campaign clash collapse conflict crackdown crisis disaster drill election
failure fighting incident massacre mission mutiny offensive operation poll protest raid recall riot round scandal season siege spill strike
summit tragedy trial vote war wave blackout outage breakdown shutdown spell famine flu`

/** What a number was called before it was mended. */
const tallies = 'count estimate figure tally toll total'

const nouns = `(?:${[...eventRows.join(' ').split(' '), ...happenings.split(/\s+/), ...tallies.split(' ')].join('|')})s?`
const greatest = '(?:worst|deadliest|bloodiest|costliest|biggest|largest|heaviest|gravest|strongest|longest|highest)'
const between = '(?:[a-z-]+ ){0,2}'

/** “A previous collapse”, “the worst until now”, “the last time”, “recalls that of”: before the number. */
export const earlierEventCue = new RegExp(
  [
    `\\bprevious ${between}(?:${nouns}|${greatest}|record)\\b`,
    ...['earlier', 'past', 'prior', 'former'].map(word => `\\b${word} ${between}${nouns}\\b`),
    '\\blast time\\b',
    ...[...greatest.slice(3, -1).split('|')].map(
      word => `\\b${word}\\b[^;]*\\b(?:until|before|to) (?:now|then|this|that|date)\\b`,
    ),
    '\\brecall(?:s|ed|ing)? (?:that|those|memories)\\b',
    '\\bfirst (?:put|gave|given|spoke|estimated)\\b',
    '\\breminiscent of\\b',
    '\\bmemories of\\b',
    '\\bcomparable (?:to|with)\\b',
    '\\b(?:exceeds?|exceeded|surpasses|surpassed|dwarfs?|dwarfed|than) (?:that|those) of\\b',
  ].join('|'),
  'i',
)

/** “23 died in an earlier collapse”: behind the number. */
export const inEarlierEvent = new RegExp(
  `^[^,;]*\\b(?:in|during|by|of|at) (?:an?|the|two|three|one|those|these)? ?(?:previous|earlier|past|prior|former) ${between}${nouns}\\b`,
  'i',
)

/** “An attack in November left …”: with a date of long ago, an event that is told of besides. Before the number. */
export const someEventCue = new RegExp(`\\b(?:an?|another|two|three|several) ${between}${nouns}\\b`, 'i')
