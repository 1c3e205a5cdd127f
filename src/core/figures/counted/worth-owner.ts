import { copulas, worthWord } from '../../language/words.ts'
import type { Word } from '../../text/word.ts'
import { type NounPhrase, phraseBefore, startOfVerbGroup } from './noun-phrase.ts'
import { headOf, subjectOf } from './subject-phrase.ts'

/** “[the order] is worth 168 million francs”, “[exports] of wine to China, worth 96 billion krona”, “[watches] worth 40,000 euros”. */
export function worthOwner(words: readonly Word[], first: number): NounPhrase | null {
  if (words[first - 1]?.lower !== worthWord) return null
  const before = words[first - 2]
  if (copulas.has(before?.lower ?? '')) return subjectOf(words, startOfVerbGroup(words, first - 2))
  const isAside = before?.text === ','
  const owner = phraseBefore(words, isAside ? first - 2 : first - 1)
  return owner && headOf(words, isAside ? owner.from : lastNoun(words, owner), owner.to)
}

/** “300 kilos of [cocaine] worth”: what stands nearest; but “[aid] for Chile worth”. */
function lastNoun(words: readonly Word[], { from, to }: { from: number; to: number }): number {
  let end = to - 1
  while (end > from && words[end]?.tag === 'name') end--
  let i = end < to - 1 && words[end]?.tag === 'prep' ? end - 1 : to - 1
  while (i > from && words[i - 1]?.tag !== 'prep' && words[i - 1]?.tag !== 'conj' && words[i - 1]?.tag !== 'num') i--
  return i
}
