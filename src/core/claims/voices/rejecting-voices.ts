/** Who rejects what is claimed says that it is not so: “dismissed claims that 3,000 had been lost”, “were dismissed by the army”. */
import { beForms, rejectedSpeech } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { rejectsSpeech } from '../rejects-speech.ts'
import { readSpeakers } from './read-speakers.ts'
import type { Voice } from './voice.ts'
import { voiceOfSubject } from './voice-of-subject.ts'

/** “Rejected [as groundless the] allegations” */
const TO_SPEECH = 5
/** “dismissed [on Monday] by” */
const TO_MAKER = 3

export function rejecting(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  if (!rejectsSpeech(words, verb) || isOfOthers(words, verb)) return null
  if (beForms.has(words[verb - 1]?.lower ?? '')) {
    const by = lookAhead(words, verb + 1, TO_MAKER, ({ lower }) => lower === 'by')
    const { speakers, to } = by < 0 ? { speakers: [], to: verb } : readSpeakers(words, by + 1)
    return speakers.length > 0 ? { from: 0, to, speakers, credit: { from: verb, to } } : null
  }
  return voiceOfSubject(words, verb, last)
}

/** “Has rejected the allegations of the opposition about 300 deaths”: they are told by the opposition. */
function isOfOthers(words: readonly Word[], verb: number): boolean {
  const noun = lookAhead(words, verb + 1, TO_SPEECH, ({ lower }) => rejectedSpeech.has(lower))
  return noun >= 0 && words[noun + 1]?.lower === 'of' && isTagged(words[noun + 2], 'det', 'name')
}
