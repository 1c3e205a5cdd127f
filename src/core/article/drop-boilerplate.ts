import type { Block } from './block.ts'
import { asPhrase, endsAsSentence, furnitureStep, opensTail, opensTeasers, wordCount } from './line-kinds.ts'

/** What stays, and for what does not, the step that left it out. Numbers are indices into the blocks given. */
export interface Kept {
  kept: number[]
  dropped: { block: number; step: string }[]
}

/** A list of teasers longer than this is the end of the page rather than a box within the article. */
const longestTeaserBox = 12
/** Words from which a block that ends as sentences do counts as a paragraph of an article. */
const paragraphWords = 12
/** Paragraphs that must follow a teaser box for the article to go on after it. */
const paragraphsAfterTeasers = 2

const isParagraph = ({ kind, text }: Block) =>
  (kind === 'paragraph' || kind === 'quote') &&
  endsAsSentence(text) &&
  (text.length > 400 || wordCount(text) >= paragraphWords)

/** Shorter lines (“Yes.”) may well be said twice. */
const repeatableWords = 5

/** Headings and cells carry claims only where they are sentences. */
const isFragment = ({ kind, text }: Block) =>
  kind === 'heading' || kind === 'cell' ? !/[.!]["'”’»)]*$/.test(text.slice(-6)) : false

/** Where the article goes on after a teaser marker at `marker`: at the end when it does not. */
const endOfTeasers = (blocks: Block[], marker: number): number => {
  let next = marker + 1
  while (next < blocks.length && next - marker <= longestTeaserBox && !isParagraph(blocks[next] as Block)) next++
  const following = blocks.slice(next, next + 8).filter(isParagraph).length
  return following >= paragraphsAfterTeasers ? next : blocks.length
}

/** Why one block goes, apart from where it stands; null when it stays. */
const stepOf = (block: Block, isBeforeTitle: boolean, wasSaid: boolean): string | null => {
  if (block.kind === 'caption') return 'caption'
  const step = furnitureStep(block.text)
  if (step) return step
  if (wasSaid) return 'said before'
  if (isFragment(block)) return 'heading'
  return isBeforeTitle && !isParagraph(block) ? 'before the title' : null
}

/**
 * Leaves out what is not the article, conservatively: a block goes only for what it is (a date line, a credit, a button)
 * or for where it stands (after “Read next”, before the title).
 */
export const dropBoilerplate = (blocks: Block[], title: number | null): Kept => {
  const kept: number[] = []
  const dropped: { block: number; step: string }[] = []
  const said = new Set<string>()
  if (title !== null) said.add(asPhrase((blocks[title] as Block).text))
  let paragraphs = 0
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index] as Block
    const section =
      index === title ? null : opensTeasers(block.text) ? 'teasers' : opensTail(block.text) ? 'tail' : null
    if (section) {
      const after = paragraphs === 0 ? index + 1 : section === 'teasers' ? endOfTeasers(blocks, index) : blocks.length
      for (; index < after; index++) if (index !== title) dropped.push({ block: index, step: section })
      continue
    }
    const phrase = wordCount(block.text.slice(0, 200)) >= repeatableWords ? asPhrase(block.text) : ''
    const step =
      index === title ? null : stepOf(block, title !== null && index < title, said.has(phrase || asPhrase(block.text)))
    if (step) dropped.push({ block: index, step })
    else {
      kept.push(index)
      if (phrase) said.add(phrase)
      if (isParagraph(block)) paragraphs++
    }
    index++
  }
  return { kept, dropped }
}
