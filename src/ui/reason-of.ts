import type { Certainty, OtherClaim, ReportClaim } from '../core/types.ts'
import { certaintyLabel, formatAsOf, isDatedByPublication, speakers } from './format.ts'
import { say, spokenLanguage } from './say.ts'
import { difference } from './words/difference.ts'

/** As `percent` of the catalogue has it: no line breaks before the sign. */
const NARROW_PERCENT = '\u202f%'

/** What a reason rests on, of this article's claim. */
export type OwnClaim = Pick<ReportClaim, 'figure' | 'certainty' | 'asOf' | 'origins'>

/**
 * Why an answer stands as it does. The core says so in English; in other languages we say what the figures, dates and voices
 * tell. What is of another day we say ourselves in English too: the core does not know who was only published on another.
 */
export function reasonOf(answer: OtherClaim, own: OwnClaim): string {
  if (spokenLanguage() === 'en' && answer.cause !== 'later') return answer.reason.replaceAll(' %', NARROW_PERCENT)
  if (answer.relation === 'related') return near(answer, own)
  if (answer.relation === 'fits') return fitting(answer, own)
  if (answer.relation === 'agrees') return withVoices(say(agreeing(answer, own)), answer, own)
  const reason = differing(answer, own)
  return answer.cause === 'value' && answer.figure !== null ? withVoices(reason, answer, own) : reason
}

/** Two that cite one voice are no two witnesses, whether they agree or not. */
function withVoices(reason: string, { origins }: OtherClaim, own: OwnClaim): string {
  const common = speakers(own.origins.filter(name => origins.includes(name)))
  return common === null ? reason : say('reasonBothCite', { reason, speakers: common })
}

function near({ figure }: OtherClaim, { figure: mine }: OwnClaim): string {
  const counted = figure?.counted ?? null
  return counted === null || mine === null || counted === mine.counted
    ? say('reasonRelated')
    : say('reasonOtherCount', { counted })
}

function agreeing({ figure }: OtherClaim, { figure: mine }: OwnClaim) {
  if (figure === null || mine === null) return 'reasonSame'
  return figure.min === mine.min && figure.max === mine.max ? 'reasonSameFigure' : 'reasonSameRounded'
}

function fitting({ figure }: OtherClaim, { figure: mine }: OwnClaim): string {
  if (figure === null || mine === null) return ''
  const isOpen = mine.min === null || mine.min !== mine.max
  const [open, other] = isOpen ? [mine, figure] : [figure, mine]
  return say('reasonFits', { open: open.surface, other: other.surface })
}

function differing(answer: OtherClaim, own: OwnClaim): string {
  const voices = speakers(answer.saidBy)
  if (answer.cause === 'wording') return say('reasonWording')
  if (answer.cause === 'source') return voices === null ? '' : say('reasonSource', { speakers: voices })
  if (answer.cause === 'certainty')
    return say('reasonCertainty', { here: howSure(own.certainty), there: howSure(answer.certainty) })
  if (answer.figure === null || own.figure === null) return say('reasonDenied')
  const against = { here: own.figure.surface, there: answer.figure.surface }
  const distance = difference(own.figure, answer.figure) ?? say('reasonAgainst', against)
  return answer.cause === 'later' ? onAnotherDay(answer, own.asOf, distance) : distance
}

function onAnotherDay(answer: OtherClaim, mine: string | null, distance: string): string {
  const { asOf: theirs } = answer
  const day = formatAsOf(theirs)
  if (theirs === null || mine === null || day === null) return distance
  if (isDatedByPublication(answer))
    return say(theirs > mine ? 'reasonPublishedLater' : 'reasonPublishedEarlier', { distance, day })
  return say(theirs > mine ? 'reasonLater' : 'reasonEarlier', { distance, day })
}

function howSure(certainty: Certainty): string {
  return certaintyLabel(certainty) ?? say('certainty_asserted')
}
