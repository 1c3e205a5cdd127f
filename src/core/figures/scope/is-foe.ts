import { ownWord, timeJoints } from '../../language/words.ts'
import { roleOfVerb } from '../../meaning/roles.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { lookBack } from '../../text/look-ahead.ts'
import type { Word } from '../../text/word.ts'

/** “Oslo said [Kadaran forces] shelled a post, killing two of its soldiers”: who kills is not whose they are, unless they are “its own”. */
export function isFoe(words: readonly Word[], { from, to }: NameMention, owned: number): boolean {
  if (words[owned]?.lower === ownWord || words[owned + 1]?.lower === ownWord || isUnder(words, from)) return false
  const harming = lookBack(words, owned, owned - to, isHarming)
  let verb = to
  while (isTagged(words[verb], 'noun', 'name', 'adj', 'aux', 'adv')) verb++
  if (harming < verb) return false
  // “accused Kadara of shelling a village and killing six of its citizens”
  const isAccused = words[verb]?.lower === 'of' && words[verb + 1]?.lower.endsWith('ing') === true
  if (!isAccused && (words[verb]?.tag !== 'verb' || words[verb]?.form === 'ing')) return false
  const before = words[harming - 1]
  return verb === harming || before?.lower === 'and' || (words[harming]?.form === 'ing' && before?.text === ',')
}

const isHarming = ({ lemma, tag }: Word): boolean => tag === 'verb' && HARMS.has(roleOfVerb(lemma ?? '') ?? '')
const HARMS = new Set(['killed', 'wounded', 'captured'])

/** “A strike on Kestria killed 12 of its soldiers”, but “after Kestria killed two of its soldiers” */
function isUnder(words: readonly Word[], from: number): boolean {
  const before = words[words[from - 1]?.tag === 'det' ? from - 2 : from - 1]
  return before?.tag === 'prep' && !timeJoints.has(before.lower)
}
