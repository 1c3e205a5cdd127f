/** Whoever a verb is said of tells what follows it. */
import type { Word } from '../../text/word.ts'
import { stretchTo } from '../stretch.ts'
import { subjectSpeakers } from './subject-speakers.ts'
import type { Voice } from './voice.ts'

export function voiceOfSubject(words: readonly Word[], verb: number, last: readonly string[]): Voice | null {
  const subject = subjectSpeakers(words, verb, last)
  if (!subject) return null
  const from = subject.apart ? verb : subject.from
  return { from, to: stretchTo(words, subject, verb), speakers: subject.speakers, credit: { from, to: verb + 1 } }
}
