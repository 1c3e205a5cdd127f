import type { OtherClaim } from '../../core/types.ts'
import { shownRelation } from '../shown-relation.ts'
import { say } from '../words/say.ts'

/** Below an axis: why the sentences, which stand by what matters, do not stand in its order, where they do not. */
export function OrderNote({ answers }: { answers: readonly OtherClaim[] }) {
  const relations = answers.map(shownRelation)
  const [first] = relations
  return (first === 'differs' || first === 'later') && relations.at(-1) !== first ? (
    <p class="plot-note">{say('whatDiffersFirst')}</p>
  ) : null
}
