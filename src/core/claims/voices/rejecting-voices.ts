/** Who rejects what is claimed says that it is not so: “dismissed claims that 3,000 had been lost”, “were dismissed by the army”. */
import { beForms } from '../../language/words.ts'
import { lookAhead } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { rejectsSpeech } from '../rejects-speech.ts'
import { readSpeakers } from './read-speakers.ts'
import type { Voice } from './voice.ts'
import { voiceOfSubject } from './voice-of-subject.ts'

/** “dismissed [on Monday] by” */
const TO_MAKER = 3

export function rejecting(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  if (!rejectsSpeech(words, verb)) return null
  if (beForms.has(words[verb - 1]?.lower ?? '')) {
    const by = lookAhead(words, verb + 1, TO_MAKER, ({ lower }) => lower === 'by')
    const { speakers, to } = by < 0 ? { speakers: [], to: verb } : readSpeakers(words, by + 1)
    return speakers.length > 0 ? { from: 0, to, speakers, credit: { from: verb, to } } : null
  }
  return voiceOfSubject(words, verb, last)
}
