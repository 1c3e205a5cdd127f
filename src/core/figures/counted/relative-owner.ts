import type { Sentence } from '../../analyse.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'

/** “unseating [Jonas Weil], who got 47 per cent” */
export function relativeOwner({ words, names }: Sentence, first: number): NameMention | null {
  const verb = words[first - 1]?.tag === 'adv' ? first - 2 : first - 1
  if (!isTagged(words[verb], 'verb', 'aux') || words[verb - 1]?.tag !== 'rel' || words[verb - 2]?.text !== ',')
    return null
  return names.find(({ to, kind }) => to === verb - 2 && kind !== 'thing') ?? null
}
