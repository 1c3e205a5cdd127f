/** “Was put at 300,000 by organisers and at 90,000 by police”: each gives the number before it. */
import { givenForm, listJoints, puttingVerbs, valueLinks } from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'
import { readSpeakers } from './read-speakers.ts'
import { ofAll, type Voice } from './voice.ts'

/** Words from the verb to whoever gives the last of several numbers. */
const FARTHEST = 30
/** “12,000 [people] by” */
const LONGEST_NUMBER = 5

export function givenBy(words: readonly Word[], by: number): Voice | null {
  if (words[by]?.lower !== 'by') return null
  const before = linkBefore(words, by)
  const link = before < 0 ? linkBehind(words, by) : before
  if (link < 0) return null
  const verb = lookBack(words, Math.min(link, by), FARTHEST, givesValue)
  if (verb < 1 || (!isTagged(words[verb - 1], 'aux', 'adv') && words[verb + 1]?.lower !== 'by')) return null
  const { speakers, to } = readSpeakers(words, by + 1)
  if (speakers.length === 0) return null
  const credit = { from: by, to }
  const others: number[] = []
  for (let i = verb + 1; i <= by + FARTHEST; i++) if (words[i]?.lower === 'by' && i !== by) others.push(i)
  if (!others.some(i => linkBefore(words, i) > verb || linkBehind(words, i) > 0)) return ofAll(words, speakers, credit)
  const range = before < 0 ? { from: link, to: others.find(i => i > by) ?? words.length } : { from: link, to: by }
  return { ...range, speakers, credit }
}

const givesValue = ({ tag, lemma, lower }: Word): boolean =>
  (tag === 'verb' && puttingVerbs.has(lemma ?? '')) || lower === givenForm

/** Of the “at” or “as” before the number that the “by” at `by` follows, or of the “and” that stands for another; -1 where none does. */
function linkBefore(words: readonly Word[], by: number): number {
  const link = lookBack(words, by, LONGEST_NUMBER, ({ lower, text }) => valueLinks.has(lower) || listJoints.has(text))
  const isOne = words.slice(link + 1, by).every(word => isTagged(word, 'num', 'noun', 'name', 'adj'))
  return link > 0 && isOne && words[link + 1]?.tag === 'num' ? link : -1
}

/** The same behind whoever gives it: “by the army [as] 40”. */
function linkBehind(words: readonly Word[], by: number): number {
  const { speakers, to } = readSpeakers(words, by + 1)
  return speakers.length > 0 && valueLinks.has(words[to]?.lower ?? '') && words[to + 1]?.tag === 'num' ? to : -1
}
