import { type LineLook, lineColours, lineSetOf } from '../../src/ui/line-styles.ts'
import { type ShownRelation, shownRelations } from '../../src/ui/shown-relation.ts'
import { shownLabel } from '../../src/ui/words/labels.ts'
import { say } from '../../src/ui/words/say.ts'
import { lineDecoration } from '../line-decoration.ts'

/** The lines as they will be, on a light page and on a dark one. */
export function LinePreview({ look }: { look: LineLook }) {
  const { figures, isInInk } = lineSetOf(look)
  return (
    <figure class="preview">
      <figcaption class="unseen">{say('preview')}</figcaption>
      {(['light', 'dark'] as const).map(ground => (
        <ul class="preview-page" data-ground={ground} key={ground}>
          {shownRelations.map(relation => (
            <li key={relation}>
              <span style={lineDecoration(figures[relation], isInInk ? 'currentColor' : lineColours[ground][relation])}>
                {shownLabel(relation)}
              </span>
            </li>
          ))}
        </ul>
      ))}
    </figure>
  )
}

const EM_SPACE = '\u2003'

/** A stroke or two in a form, in the ink of the page. */
export function LineSample({ lines }: { lines: LineLook['lines'] }) {
  const { figures } = lineSetOf({ lines, contrast: false })
  const shown: ShownRelation[] = lines === 'byRelation' ? shownRelations : ['differs']
  return (
    <span class="sample" aria-hidden="true">
      {shown.map(relation => (
        <span style={lineDecoration(figures[relation], 'currentColor')} key={relation}>
          {shown.length > 1 ? EM_SPACE : EM_SPACE.repeat(2)}
        </span>
      ))}
    </span>
  )
}
