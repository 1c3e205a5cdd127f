import type { Block } from './block.ts'
import { endsAsSentence, furnitureStep, looksLikeHeadline, opensTail, opensTeasers } from './line-kinds.ts'
import { wordCount } from './phrase.ts'

/** Lines looked at for a title before the first paragraph. */
const HEAD_LINES = 10
/** A line this short before a longer headline is a section name: “Ukraine war”. */
const SECTION_NAME_WORDS = 3

const bullet = /^[•·▪●◦‣*–—-]\s+/

const isFurniture = (line: string) => furnitureStep(line) !== null || opensTail(line) || opensTeasers(line)

/** The index of the line that is the title, or null when the text begins with its first paragraph. */
const titleIndex = (lines: string[]): number | null => {
  const head = lines
    .slice(0, HEAD_LINES)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => !isFurniture(line))
  const [first, second] = head
  if (!first || !looksLikeHeadline(first.line)) return null
  const firstIsSection =
    second &&
    wordCount(first.line) <= SECTION_NAME_WORDS &&
    wordCount(second.line) > SECTION_NAME_WORDS &&
    looksLikeHeadline(second.line)
  return firstIsSection ? second.index : first.index
}

/** Editors and mail break lines near 72 columns; a paragraph on a line of its own is usually longer. */
const WIDEST_WRAPPED = 100
const NARROWEST_WRAPPED = 45
/** Share of the lines with a line under them that must break off in the middle of a sentence. */
const WRAPPED_SHARE = 0.6

/** Whether paragraphs were broken into lines and parted by blank lines. */
const isWrapped = (groups: string[][]) => {
  const upper = groups.flatMap(group => group.slice(0, -1))
  const broken = upper.filter(line => line.length >= NARROWEST_WRAPPED && !endsAsSentence(line))
  return (
    groups.length > 1 &&
    upper.length > 2 &&
    broken.length >= WRAPPED_SHARE * upper.length &&
    groups.every(group => group.every(line => line.length <= WIDEST_WRAPPED))
  )
}

const linesOf = (text: string): string[] => {
  const groups = text
    .replace(/^\uFEFF/, '')
    .split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/)
    .map(group =>
      group
        .split(/[\r\n\u2028\u2029\f]+/)
        .map(line => line.trim())
        .filter(Boolean),
    )
  return isWrapped(groups) ? groups.map(group => group.join(' ')).filter(Boolean) : groups.flat()
}

const markdownHeading = /^#{1,6}\s+/

/** The blocks of a plain text: a paragraph a line, its title and list items told apart. */
export const textBlocks = (text: string): Block[] => {
  const marked = linesOf(text)
  const lines = marked.map(line => line.replace(markdownHeading, ''))
  const title = titleIndex(lines)
  return lines.map((line, index): Block => {
    if (index === title) return { text: line, kind: 'title' }
    if (markdownHeading.test(marked[index] ?? '')) return { text: line, kind: 'heading' }
    if (bullet.test(line)) return { text: line.replace(bullet, ''), kind: 'item' }
    return { text: line, kind: 'paragraph' }
  })
}
