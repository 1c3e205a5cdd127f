import type { Sentence } from '../../analyse.ts'
import { copulas, wholePronouns } from '../../language/words.ts'
import type { NameMention } from '../../names/find-names.ts'
import { isTagged } from '../../text/is-tagged.ts'

/** “12 [are all] Norwegian” */
const LONGEST_LINK = 4

/** “Twelve of the dead were Norwegian”: of which people those are whose noun or number ends at `at`. */
export function nationalityOf({ words, names }: Sentence, at: number): NameMention | undefined {
  // “Forty died, 12 of whom were Norwegian”
  let i = words[at]?.lower === 'of' && wholePronouns.has(words[at + 1]?.lower ?? '') ? at + 2 : at
  let linked = false
  for (
    const end = i + LONGEST_LINK;
    i < end && (copulas.has(words[i]?.lower ?? '') || isTagged(words[i], 'adv', 'det'));
    i++
  )
    linked ||= copulas.has(words[i]?.lower ?? '')
  return linked ? names.find(({ from, kind }) => from === i && kind === 'demonym') : undefined
}
