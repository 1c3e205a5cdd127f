import type { Block } from './block.ts'
import {
  endsAsSentence,
  furnitureStep,
  isDatedNote,
  isHeadNote,
  looksLikeHeadline,
  opensTail,
  opensTeasers,
} from './line-kinds.ts'
import { asPhrase, hasWords, isShortAs } from './phrase.ts'

/** What stays, and for what does not, the step that left it out. Numbers are indices into the blocks given. */
export interface Kept {
  kept: number[]
  dropped: { block: number; step: string }[]
}

/** A list of teasers longer than this is the end of the page rather than a box within the article. */
const LONGEST_TEASER_BOX = 12
/** Words from which a block that ends as sentences do counts as a paragraph of an article. */
const PARAGRAPH_WORDS = 12
/** Paragraphs that must follow a teaser box for the article to go on after it. */
const PARAGRAPHS_AFTER_TEASERS = 2

const isParagraph = ({ kind, text }: Block) =>
  (kind === 'paragraph' || kind === 'quote') &&
  endsAsSentence(text) &&
  (text.length > 400 || hasWords(PARAGRAPH_WORDS, text))

/** Sub-headings are shorter than headlines. */
const LONGEST_HEADING_WORDS = 12

/** A short line without a stop or a number, right over a paragraph. Lines with numbers stay: they may be all there is. */
const isHeadingOver = ({ kind, text }: Block, next: Block | undefined) =>
  kind === 'paragraph' &&
  next !== undefined &&
  !endsAsSentence(text) &&
  !/[\d"”»]/.test(text) &&
  isShortAs(LONGEST_HEADING_WORDS, text) &&
  looksLikeHeadline(text) &&
  isParagraph(next)

/** Shorter lines (“Yes.”) may well be said twice. */
const REPEATABLE_WORDS = 5

/** Headings and cells carry claims only where they are sentences; short questions carry none. */
const isFragment = ({ kind, text }: Block) =>
  (kind === 'heading' || kind === 'cell') &&
  (!endsAsSentence(text) || (/\?["'”’»)]*$/.test(text) && !hasWords(PARAGRAPH_WORDS, text)))

/** Where the article goes on after a teaser marker at `marker`: at the end when it does not. */
const endOfTeasers = (blocks: Block[], marker: number): number => {
  let next = marker + 1
  while (next < blocks.length && next - marker <= LONGEST_TEASER_BOX && !isParagraph(blocks[next] as Block)) next++
  const following = blocks.slice(next, next + 8).filter(isParagraph).length
  return following >= PARAGRAPHS_AFTER_TEASERS ? next : blocks.length
}

/** Where a block stands between the title and the end of the article. */
type Standing = 'before title' | 'under title' | 'under standfirst' | 'in text'

/** The first paragraph may be a standfirst, with the byline and the date after it. */
const standingOf = (index: number, title: number | null, lead: number, paragraphs: number): Standing => {
  if (title === null || lead < 0) return 'in text'
  if (index < title) return 'before title'
  if (index < lead) return 'under title'
  return paragraphs === 1 ? 'under standfirst' : 'in text'
}

/** Why one block goes; null when it stays. */
const stepOf = (block: Block, standing: Standing, wasSaid: boolean): string | null => {
  if (block.kind === 'caption') return 'caption'
  const step = furnitureStep(block.text)
  if (step) return step
  if (wasSaid) return 'said before'
  if (isFragment(block)) return 'heading'
  if (standing === 'before title' && !isParagraph(block)) return 'before the title'
  if (standing === 'under title') return isHeadNote(block.text) ? 'byline' : null
  return standing === 'under standfirst' && isDatedNote(block.text) ? 'byline' : null
}

/** Longer texts are repeated as they stand or not at all. */
const LONGEST_LABEL = 100
/** What is compared to notice a repetition: of short lines their words, however they are marked. */
const gist = (text: string) => (text.length > LONGEST_LABEL ? text : asPhrase(text))

/**
 * Leaves out what is not the article, conservatively: a block goes only for what it is (a date line, a credit, a button)
 * or for where it stands (after “Read next”, above the first paragraph).
 */
export const dropBoilerplate = (blocks: Block[], title: number | null): Kept => {
  const kept: number[] = []
  const dropped: { block: number; step: string }[] = []
  const said = new Set(title === null ? [] : [gist((blocks[title] as Block).text)])
  const lead = title === null ? -1 : blocks.findIndex((block, index) => index > title && isParagraph(block))
  let paragraphs = 0
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index] as Block
    if (index === title) {
      kept.push(index++)
      continue
    }
    const section = opensTeasers(block.text) ? 'teasers' : opensTail(block.text) ? 'tail' : null
    if (section) {
      const after = paragraphs === 0 ? index + 1 : section === 'teasers' ? endOfTeasers(blocks, index) : blocks.length
      for (; index < after; index++) if (index !== title) dropped.push({ block: index, step: section })
      continue
    }
    const standing = standingOf(index, title, lead, paragraphs)
    const words = gist(block.text)
    const step = stepOf(block, standing, said.has(words))
    if (step) dropped.push({ block: index, step })
    else if (isHeadingOver(block, blocks[index + 1])) dropped.push({ block: index, step: 'heading' })
    else {
      kept.push(index)
      if (hasWords(REPEATABLE_WORDS, words)) said.add(words)
      if (isParagraph(block)) paragraphs++
    }
    index++
  }
  return { kept, dropped }
}
