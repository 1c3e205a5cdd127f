import { endsAsSentence } from '../../core/article/line-kinds.ts'
import { wordCount } from '../../core/article/phrase.ts'
import type { PageBlock } from './read-blocks.ts'
import { asText, isRecord, type LinkedData } from './read-json-ld.ts'

/** A text that is declared to be this much longer than what is shown is not shown whole; titles and captions may be counted or not. */
const MUCH_LONGER = 1.5
/** From this share of an article's text on, what a style sheet hides of it is more than a box to be unfolded. */
const MUCH_HIDDEN = 0.2
/** Where the rest of an article is said to be, less text than this is none of it. */
const LEAST_REST = 200

/** Elements by which pages close an article to readers who have not paid or signed in. */
const walls = ['paywall', 'pay-wall', 'regwall', 'subscriber-only', 'subscription-wall', 'content-gate']
  .flatMap(name => [`[class*="${name}" i]`, `[id*="${name}" i]`])
  .join()

export interface Reading {
  /** All that was read of the page within the article's root, hidden or not. */
  blocks: PageBlock[]
  /** The article's text. */
  text: string
  /** The article as its page describes it. */
  declared: LinkedData | null
}

/**
 * Whether the page shows only the beginning of its article, or a part: told by what it says itself, or by how it is built.
 * Whoever has paid sees the same page whole, so that a closed article alone is no sign.
 */
export const showsOnlyPart = (document: Document, { blocks, text, declared }: Reading): boolean =>
  isDeclaredLonger(text, declared) || isHidden(blocks) || isClosedHere(document, { blocks, text, declared })

const isDeclaredLonger = (text: string, declared: LinkedData | null) => {
  const body = asText(declared?.articleBody, Number.POSITIVE_INFINITY)?.length ?? 0
  const words = Number(declared?.wordCount ?? 0)
  return body > MUCH_LONGER * text.length || words > MUCH_LONGER * wordCount(text)
}

const isHidden = (blocks: PageBlock[]) => {
  if (!blocks.some(block => block.isHidden)) return false
  const shown = new Set(blocks.filter(block => !block.isHidden).map(block => block.text))
  const lengthOf = (some: PageBlock[]) => some.reduce((length, block) => length + block.text.length, 0)
  const hidden = blocks.filter(block => block.isHidden && endsAsSentence(block.text) && !shown.has(block.text))
  return lengthOf(hidden) > MUCH_HIDDEN * lengthOf(blocks)
}

const isNotFree = (thing: LinkedData) => /^false$/i.test(String(thing.isAccessibleForFree))
const partsOf = (declared: LinkedData | null) => [declared?.hasPart].flat().filter(isRecord).filter(isNotFree)

/** What the article itself stands in is no wall, whatever it is called: pages name what is behind theirs for it, and themselves. */
const wallsIn = (document: Document, [first]: PageBlock[]) =>
  [...document.querySelectorAll(walls)].filter(
    wall => /\p{L}{3}/u.test(wall.textContent ?? '') && !(first && wall.contains(first.element)),
  )

const isDeclaredClosed = (document: Document, declared: LinkedData | null) =>
  (declared !== null && (isNotFree(declared) || partsOf(declared).length > 0)) ||
  document.querySelector('meta[property="article:content_tier"][content="locked" i]') !== null

const breaksOff = (text: string) => /(?:…|\.\.\.)\W*$/.test(text.slice(-40))

/** Closed to some readers, and cut off: by a wall that is seen, in the middle of a sentence, or with the rest left empty. */
const isClosedHere = (document: Document, { blocks, text, declared }: Reading) => {
  const isDeclared = isDeclaredClosed(document, declared)
  const isWhole = endsAsSentence(text) && !breaksOff(text)
  // Looked for in the whole page, which few pages need: most declare nothing, and end where a sentence does.
  if (!isDeclared && isWhole) return false
  const found = wallsIn(document, blocks)
  if (!isDeclared && found.length === 0) return false
  // Many pages carry a wall along that is never shown, so one in a file that no style sheet was applied to is no sign.
  const isWalled = found.some(wall => wall.checkVisibility?.() === true)
  return (
    breaksOff(text) ||
    (isWalled && (isDeclared || !endsAsSentence(text))) ||
    partsOf(declared).some(part => isEmptied(document, asText(part.cssSelector)))
  )
}

/** A part that matches nothing is often named by a script that has yet to come. */
const isEmptied = (document: Document, selector: string | null) => {
  try {
    const parts = selector === null ? [] : [...document.querySelectorAll(selector)]
    return parts.length > 0 && parts.every(({ textContent }) => (textContent?.length ?? 0) < LEAST_REST)
  } catch {
    return false
  }
}
