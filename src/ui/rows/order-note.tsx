import type { OtherClaim } from '../../core/types.ts'
import { shownRelation } from '../shown-relation.ts'
import { say } from '../words/say.ts'

/** Below an axis: why the sentences, which stand by what matters, do not stand in its order, where they do not. */
export function OrderNote({ answers }: { answers: readonly OtherClaim[] }) {
  const [first, ...more] = answers.map(shownRelation)
  const isAtOdds = first === 'differs' || first === 'later'
  return isAtOdds && more.some(relation => relation !== first) ? (
    <p class="plot-note">{say('whatDiffersFirst')}</p>
  ) : null
}
