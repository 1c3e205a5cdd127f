/** Words by which a text turns from the event it tells of to one before it. */
import { withPlurals, wordSet } from '../../word-list.ts'
import { eventRows } from '../meaning/events.ts'

/** What happens, besides the kinds that are told apart, and what a number was called before it was mended. */
const happenings = `accident ambush attack attempt battle bombing campaign clash collapse conflict crackdown crisis disaster drill election
failure fighting incident massacre mission mutiny offensive operation poll protest raid recall riot round scandal season siege spill strike
summit tragedy trial vote war wave blackout outage breakdown shutdown spell famine flu
count estimate figure tally toll total`

/** What goes on for months or years, and has many of the next. */
const lasting = 'war conflict uprising insurgency rebellion insurrection occupation'
/** The same where something is counted since it began. */
const begun = 'invasion offensive campaign operation mission deployment crackdown'
/** What is over within hours or days. */
const single = `ambush attack assault airstrike battle bomb bombardment bombing clash firefight incursion massacre raid shelling shooting skirmish
strike`

/** “The war has killed 7,000”, “in two years of war” */
export const lastingEvents = wordSet(lasting)
/** “Since the offensive began” */
export const begunEvents = wordSet(`${lasting} ${begun}`)
/** “The attack killed 31”: one, and not “attacks”. */
export const singleEvents = wordSet(single)
/** Of these, what comes from somewhere else than where it falls. */
export const fromAfar = wordSet('airstrike bombardment shelling')
/** “A raid on the town”, “the bombardment of the town” */
export const deedTargets = wordSet('on of against')
/** “Before the ambush, 130 had been killed”: in all there was until then. */
export const untilEvent = wordSet('before until')
/** “So far 240 have been killed”: of one event, or of many. */
export const totalCue =
  /\b(?:so far|to date|until now|in (?:all|total)|altogether|all told|the (?:overall |combined )?total)\b/i
/** “A toll of 60 to 100”: of what was told before. */
export const tollWord = 'toll'
/** “When artillery shelled the road, 31 were killed” */
export const singleDeeds = wordSet(
  'ambush attack assault bomb bombard raid shell storm strike hit shoot fire explode detonate massacre',
)

const events = `${eventRows.join(' ')} ${happenings}`
const greatest = 'worst deadliest bloodiest costliest biggest largest heaviest gravest strongest longest highest'

/** What happens, one or several. */
export const eventWords = withPlurals(events)

/** “A previous collapse” */
export const lookingBack = wordSet('previous earlier past prior former')

/** “The previous record”: what outdoes all before it, where an event of before may stand. */
export const previousWord = 'previous'
export const recordWords = wordSet(`${greatest} record`)

/** “The worst until now”, “the last time”, “recalls that of”: before the number. */
export const earlierEventCue = new RegExp(
  [
    '\\blast time\\b',
    `\\b(?:${greatest.replaceAll(' ', '|')})\\b[^;]*\\b(?:until|before|to) (?:now|then|this|that|date)\\b`,
    // “the deadliest since 16 people died in 2009”, but “the biggest march since the war drew 40,000”
    `\\b(?:${greatest.replaceAll(' ', '|')})\\b[^;]*\\bsince(?: [^,;]*(?:\\b(?:that|which|when)|, (?:when|in which|which(?! ha(?:s|ve)\\b)))\\b[^,;]*)?$`,
    '\\brecall(?:s|ed|ing)? (?:that of|those|memories)\\b',
    '\\bfirst (?:put|gave|given|spoke|estimated)\\b',
    '\\boutgoing (?:parliament|chamber|assembly|house|legislature|coalition|government)\\b',
    '\\breminiscent of\\b',
    '\\brepeat of\\b',
    '\\bmemories of\\b',
    '\\bcomparable (?:to|with)\\b',
    '\\b(?:exceeds?|exceeded|surpasses|surpassed|dwarfs?|dwarfed|than) (?:that|those) of\\b',
  ].join('|'),
  'i',
)

/** “23 died in an earlier collapse”: what stands before the event, and may stand between. */
export const beforeEvent = wordSet('in during by of at')
export const whichEvent = wordSet('a an the two three one those these')

/** “An attack in November left …”: with a date of long ago, an event that is told of besides. */
export const someOf = wordSet('a an another two three several')
