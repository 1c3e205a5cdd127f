import type { Block } from './block.ts'
import { endsAsSentence, furnitureStep, looksLikeHeadline, opensTail, opensTeasers, wordCount } from './line-kinds.ts'

/** Lines looked at for a title before the first paragraph. */
const headLines = 10
/** A line this short before a longer headline is a section name: “Ukraine war”. */
const sectionNameWords = 3
/** Sub-headings are shorter than headlines. */
const longestHeadingWords = 12
/** Words from which a line that ends as sentences do is a paragraph for a heading to stand over. */
const paragraphWords = 12

const bullet = /^[•·▪●◦‣*–—-]\s+/

const isFurniture = (line: string) => furnitureStep(line) !== null || opensTail(line) || opensTeasers(line)

/** The index of the line that is the title, or null when the text begins with its first paragraph. */
const titleIndex = (lines: string[]): number | null => {
  const head = lines
    .slice(0, headLines)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => !isFurniture(line))
  const [first, second] = head
  if (!first || !looksLikeHeadline(first.line)) return null
  const firstIsSection =
    second &&
    wordCount(first.line) <= sectionNameWords &&
    wordCount(second.line) > sectionNameWords &&
    looksLikeHeadline(second.line)
  return firstIsSection ? second.index : first.index
}

/** A short line without a stop or a number, right over a paragraph. Lines with numbers stay: they may be all there is. */
const isHeading = (line: string, next: string | undefined) =>
  next !== undefined &&
  looksLikeHeadline(line) &&
  wordCount(line) <= longestHeadingWords &&
  !/[\d"”»]/.test(line) &&
  endsAsSentence(next) &&
  (next.length > 400 || wordCount(next) >= paragraphWords)

/** The blocks of a plain text: a paragraph a line, its title, sub-headings and list items told apart. */
export const textBlocks = (text: string): Block[] => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n\u2028\u2029\f]+/)
    .map(line => line.trim())
    .filter(Boolean)
  const title = titleIndex(lines)
  return lines.map((line, index): Block => {
    if (index === title) return { text: line, kind: 'title' }
    if (bullet.test(line)) return { text: line.replace(bullet, ''), kind: 'item' }
    return { text: line, kind: isHeading(line, lines[index + 1]) ? 'heading' : 'paragraph' }
  })
}
