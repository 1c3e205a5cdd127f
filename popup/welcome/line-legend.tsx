import { type LineLook, lineSetOf } from '../../src/ui/line-styles.ts'
import { shownLabel } from '../../src/ui/words/labels.ts'
import { say } from '../../src/ui/words/say.ts'
import { lineDecoration } from '../line-decoration.ts'

/** What is underlined unless a reader chooses otherwise. */
const drawn = ['differs', 'later', 'agrees', 'fits'] as const

/** Each line as it is drawn, and what it means. */
export function LineLegend({ look }: { look: LineLook }) {
  const { figures, isInInk } = lineSetOf(look)
  return (
    <dl class="legend">
      {drawn.map(relation => (
        <div class="legend-line" key={relation}>
          <dt>
            <span style={lineDecoration(figures[relation], isInInk ? 'currentColor' : `var(--${relation})`)}>
              {shownLabel(relation)}
            </span>
          </dt>
          <dd>{say(`lineMeans_${relation}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
