import { isOpenFor } from '../../core/compare/is-open-for.ts'
import type { Certainty, Figure, OtherClaim, ReportClaim } from '../../core/types.ts'
import { difference } from './difference.ts'
import { speakers } from './format.ts'
import { certaintyLabel } from './labels.ts'
import { inLine, plainly } from './plainly.ts'
import { say, spokenLanguage } from './say.ts'

/** What a reason rests on, of this article's claim. */
export type OwnClaim = Pick<ReportClaim, 'figure' | 'certainty' | 'origins'>

/**
 * Why an answer stands as it does, beside what `answerLabel` calls it; empty where that says it all. It is told by figures and
 * voices. What only words tell (near in what way, which of the two denies) the core says in English alone.
 */
export function reasonOf(answer: OtherClaim, own: OwnClaim): string {
  const inEnglish = spokenLanguage() === 'en' ? answer.reason : null
  if (answer.relation === 'related') return inEnglish ?? near(answer, own)
  if (answer.relation === 'fits') return fitting(answer, own)
  if (answer.relation === 'agrees') return withVoices(agreeing(answer, own, inEnglish), answer, own)
  const reason = differing(answer, own, inEnglish)
  return answer.cause === 'value' ? withVoices(reason, answer, own) : reason
}

/** Two that cite one voice are no two witnesses, whether they agree or not. */
function withVoices(reason: string, { origins }: OtherClaim, own: OwnClaim): string {
  const common = speakers(own.origins.filter(name => origins.includes(name)))
  if (common === null) return reason
  return reason === '' ? say('bothCite', { speakers: common }) : say('reasonBothCite', { reason, speakers: common })
}

function near({ figure }: OtherClaim, { figure: mine }: OwnClaim): string {
  const counted = figure?.counted ?? null
  return counted === null || mine === null || counted === mine.counted
    ? say('reasonRelated')
    : say('reasonOtherCount', { counted })
}

/** Values that agree by rounding are no farther apart; what is, agrees as parts of a sum. */
const FARTHEST_ROUNDED = 1.5

function agreeing({ figure }: OtherClaim, { figure: mine }: OwnClaim, inEnglish: string | null): string {
  if (figure === null || mine === null || (figure.min === mine.min && figure.max === mine.max)) return ''
  const [less = 0, more = 0] = [figure, mine].map(({ min, max }) => min ?? max ?? 0).sort((a, b) => a - b)
  return more > less * FARTHEST_ROUNDED && figure.unit === mine.unit
    ? (inEnglish ?? say('reasonAddsUp'))
    : say('reasonSameRounded')
}

function fitting({ figure }: OtherClaim, { figure: mine }: OwnClaim): string {
  if (figure === null || mine === null) return ''
  const [open, other] = isOpenFor(mine, figure) ? [mine, figure] : [figure, mine]
  return say('reasonFits', { open: asWritten(open), other: asWritten(other) })
}

function differing(answer: OtherClaim, own: OwnClaim, inEnglish: string | null): string {
  if (answer.cause === 'wording') return ''
  if (answer.cause === 'source') return ofOtherVoice(answer, own)
  if (answer.cause === 'certainty')
    return say('reasonCertainty', { here: howSure(own.certainty), there: howSure(answer.certainty) })
  if (answer.figure === null || own.figure === null) return inEnglish ?? say('reasonDenied')
  // Where no number tells how far they are apart, the two figures themselves do.
  return difference(own.figure, answer.figure) ?? ''
}

/** Whom it is credited to, and how far apart the two numbers are. */
function ofOtherVoice({ saidBy, figure }: OtherClaim, { figure: mine }: OwnClaim): string {
  const voices = speakers(saidBy)
  const credited = voices === null ? '' : say('reasonSource', { speakers: voices })
  const distance = figure && mine && difference(mine, figure)
  if (!distance || credited === '') return distance || credited
  return say('withDistance', { values: credited, distance })
}

/** In its outlet's words, but where these are elsewhere in the sentence: “exceeded … 200”. */
function asWritten(figure: Figure): string {
  return /\p{L}/u.test(figure.surface) ? inLine(figure.surface) : plainly(figure)
}

function howSure(certainty: Certainty): string {
  return certaintyLabel(certainty) ?? say('certainty_asserted')
}
