import { type LineLook, type LineStyle, lineColours, lineSetOf, passageStyle, washColours } from '../ui/line-styles.ts'
import { type ShownRelation, shownRelations } from '../ui/shown-relation.ts'

/** Opacity of a passage’s line, in hexadecimal: quieter than a figure’s, and still 3:1. */
const PASSAGE = 'b3'
/** Opacity of a wash of colour behind a figure and behind a passage, and behind either in strong contrast. */
const WASH = { figure: '38', passage: '1c', strong: '70' }
const FLASH = '#e8b93166'

/**
 * When it is removed or updated, Firefox ends our scripts in pages without a word, and what they have put in stays. Styles go.
 */
const CARD = '[data-second-source="card"] { display: block !important; }'

/**
 * The lines under an article’s words, for the highlight names of src/page/marks/highlight.ts. The ground under the text is measured,
 * so each colour comes once for light and once for dark pages. On paper a reader cannot ask what a line means, so none is printed.
 */
export function highlightSheet(look: LineLook): string {
  const set = lineSetOf(look)
  const rules = shownRelations.flatMap(relation => [
    line(relation, set.figures[relation], set.isInInk ? null : lineColours.light[relation]),
    line(`${relation}-dark`, set.figures[relation], set.isInInk ? null : lineColours.dark[relation]),
    line(
      `${relation}-passage`,
      passageStyle(set, relation),
      set.isInInk ? null : lineColours.light[relation] + PASSAGE,
    ),
    line(
      `${relation}-passage-dark`,
      passageStyle(set, relation),
      set.isInInk ? null : lineColours.dark[relation] + PASSAGE,
    ),
    wash(`${relation}-wash`, washColours[relation] + (set.isInInk ? WASH.strong : WASH.figure)),
    wash(`${relation}-passage-wash`, washColours[relation] + (set.isInInk ? WASH.figure : WASH.passage)),
  ])
  return `@media screen { ${[CARD, ...rules, wash('flash', FLASH)].join('\n')} }\n${forced(shownRelations)}`
}

function line(name: string, { form, width, offset }: LineStyle, colour: string | null): string {
  const decoration = `underline ${form} ${width}px ${colour ?? 'currentColor'}`
  return rule(name, `text-decoration: ${decoration} !important; text-underline-offset: ${offset}em !important`)
}

/** Important, or a page could draw the lines its own way, and what differs as what agrees. */
function rule(name: string, declarations: string): string {
  return `::highlight(second-source-${name}) { ${declarations}; }`
}

/** Firefox before 146 draws only the background of a highlight. Translucent, so that it does for both grounds. */
function wash(name: string, colour: string): string {
  return rule(name, `background-color: ${colour} !important`)
}

/** Readers who choose their own colours keep them. Chromium then draws highlights as it draws a selection, whatever is said here. */
function forced(relations: ShownRelation[]): string {
  const names = relations.flatMap(relation =>
    ['', '-dark', '-passage', '-passage-dark'].map(ground => relation + ground),
  )
  const selectors = names.map(name => `::highlight(second-source-${name})`).join(', ')
  return `@media (forced-colors: active) { ${selectors} { text-decoration-color: CanvasText !important; } }`
}
