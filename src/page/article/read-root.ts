import { endsAsSentence } from '../../core/article/line-kinds.ts'
import { hasWords } from '../../core/article/phrase.ts'
import { shownChildren, shownParent, shownWithin } from './composed.ts'
import type { PageBlock } from './read-blocks.ts'
import type { Steps } from './steps.ts'

/** Shorter blocks are buttons, names and dates. */
const SHORTEST_BLOCK = 40
/** Blocks with more of their text in links lead elsewhere. */
const MOSTLY_LINKS = 0.4
/** Text that does not end as sentences do is more likely a teaser or a label. */
const UNFINISHED_WEIGHT = 0.3
/** List items are article less often than paragraphs are. */
const ITEM_WEIGHT = 0.5
/** A child with this share of its parent's text is where the article is; below it, the article is spread over the children. */
const DOMINANT_SHARE = 0.7
/** A sibling of the same making with at least this share holds another section of the same article. */
const SECTION_SHARE = 0.04
/** Parts after it under headings of their own are boxes, unless they are more than this share: then the article goes on in them. */
const MOST_IN_BOXES = 0.4
/** An element marked as the article's body is believed from this share of the page's text. */
const MARKED_SHARE = 0.25
/** `<article>` and `<main>` are also used for cards and whole pages, so they need more. */
const TAGGED_SHARE = 0.45
/** Pages that go on to the next article mark several; the first of about this size is the one asked for. */
const FIRST_OF_SEVERAL = 0.5
/** Blocks weighed in one step. */
const BLOCKS_IN_STEP = 200

const weightOf = ({ kind, text, linked }: PageBlock) => {
  if (kind === 'heading' || kind === 'caption' || text.length < SHORTEST_BLOCK || linked > MOSTLY_LINKS) return 0
  const finished = endsAsSentence(text) ? 1 : UNFINISHED_WEIGHT
  return text.length * finished * (kind === 'item' || kind === 'cell' ? ITEM_WEIGHT : 1)
}

/** Weight of running text in every element that has any, in the order of the page. */
function* weigh(blocks: PageBlock[], body: Element): Steps<Map<Element, number>> {
  const weights = new Map<Element, number>()
  let path: Element[] = []
  for (const [index, block] of blocks.entries()) {
    if (index % BLOCKS_IN_STEP === BLOCKS_IN_STEP - 1) yield
    const weight = weightOf(block)
    if (weight === 0) continue
    const parent = shownParent(block.element)
    // Paragraphs have their parent in common with the one before, and all that is above it.
    if (parent === null || parent !== path.at(-1)) path = parent === null ? [] : pathTo(parent, body)
    for (const element of path) weights.set(element, (weights.get(element) ?? 0) + weight)
    weights.set(block.element, (weights.get(block.element) ?? 0) + weight)
  }
  return weights
}

/** From `body` down to the element, so that weights are kept in the order of the page. */
const pathTo = (element: Element, body: Element): Element[] => {
  const path: Element[] = []
  for (let at: Element | null = element; at; at = at === body ? null : shownParent(at)) path.push(at)
  return path.reverse()
}

/** Running text from which a part of a page may be an article of its own. */
const LEAST_STORY = 400
/** A part with our title in it is the article when it has this share of the text beside it; a bare headline with its standfirst has less. */
const LEAST_STORY_SHARE = 0.25
/** Shorter main headings are the sections of an article whose author had but one size of heading. */
const LEAST_TITLE_WORDS = 4

/**
 * Pages that go on to the next article hold several, each with a title and its text: then the smallest part of the page
 * with our title in it that leaves the others out, else the whole.
 */
const partWith = (title: Element | null, body: Element, weights: Map<Element, number>): Element => {
  if (!title) return body
  const weightIn = (element: Element) => weights.get(element) ?? 0
  const path = pathTo(title, body)
  const articles = [...weights.keys()].filter(({ localName }) => localName === 'article')
  const titles = [...body.querySelectorAll('h1')].filter(({ textContent }) =>
    hasWords(LEAST_TITLE_WORDS, textContent ?? ''),
  )
  let part = body
  for (const rival of [...articles, ...titles]) {
    const rivalPath = pathTo(rival, body)
    const fork = path.findIndex((element, at) => element !== rivalPath[at])
    const [ours, theirs] = [path[fork], rivalPath[fork]]
    if (!ours || !theirs || weightIn(theirs) < LEAST_STORY || weightIn(ours) < LEAST_STORY) continue
    if (weightIn(ours) >= LEAST_STORY_SHARE * weightIn(theirs) && fork > path.indexOf(part)) part = ours
  }
  return part
}

/** Of the elements matching `selector`, if one is heavy enough: that with our title in it, else the first about as heavy as the heaviest. */
const markedRoot = (
  within: Element,
  weights: Map<Element, number>,
  title: Element | null,
  selector: string,
  share: number,
): Element | null => {
  const weightIn = (element: Element) => weights.get(element) ?? 0
  const isWithin = shownWithin(within)
  const marked = [...weights.keys()].filter(element => element.matches(selector) && isWithin(element))
  const heaviest = Math.max(0, ...marked.map(weightIn))
  if (heaviest < share * weightIn(within)) return null
  const enough = marked.filter(element => weightIn(element) >= FIRST_OF_SEVERAL * heaviest)
  return enough.find(element => element.contains(title)) ?? enough[0] ?? null
}

/** The first of equals. Not by sorting: books have thousands of paragraphs side by side. */
const heaviestOf = (elements: Element[], weightIn: (element: Element) => number): Element | undefined =>
  elements.reduce<Element | undefined>(
    (heaviest, element) => (heaviest && weightIn(heaviest) >= weightIn(element) ? heaviest : element),
    undefined,
  )

const firstClass = (element: Element) => /\S+/.exec(element.getAttribute('class') ?? '')?.[0] ?? ''
const isSameMaking = (one: Element, other: Element | undefined) =>
  one.localName === other?.localName && firstClass(one) === firstClass(other)

/** What follows the text in parts of another making, each under a heading of its own: “Today’s news”, “About us”. */
const boxesAfter = (text: Element): Element[] => {
  const boxes: Element[] = []
  for (let next = text.nextElementSibling; next; next = next.nextElementSibling)
    if (/^h[2-6]$/.test(next.firstElementChild?.localName ?? '')) boxes.push(next)
  return boxes
}

/** The element that holds the article and as little else as possible, and the weight of its text; null without running text. */
export function* findRoot(
  blocks: PageBlock[],
  body: Element,
  title: Element | null,
): Steps<{ root: Element; weight: number } | null> {
  const weights = yield* weigh(blocks, body)
  const weightIn = (element: Element) => weights.get(element) ?? 0
  if (weightIn(body) === 0) return null
  const part = partWith(title, body, weights)
  let root =
    markedRoot(part, weights, title, '[itemprop~="articleBody"]', MARKED_SHARE) ??
    markedRoot(part, weights, title, 'article, [role="article"]', TAGGED_SHARE) ??
    markedRoot(part, weights, title, 'main, [role="main"]', TAGGED_SHARE) ??
    part
  for (;;) {
    const children = shownChildren(root)
    yield
    const heaviest = heaviestOf(children, weightIn)
    const isSection = (element: Element) =>
      element !== heaviest && isSameMaking(element, heaviest) && weightIn(element) >= SECTION_SHARE * weightIn(root)
    const boxes = heaviest ? boxesAfter(heaviest).filter(box => !isSameMaking(box, heaviest)) : []
    const inBoxes = boxes.reduce((sum, box) => sum + weightIn(box), 0)
    const inText = weightIn(root) - (inBoxes <= MOST_IN_BOXES * weightIn(root) ? inBoxes : 0)
    const isSpread = !heaviest || weightIn(heaviest) < DOMINANT_SHARE * inText || children.some(isSection)
    if (isSpread || heaviest.localName === 'p') return { root, weight: weightIn(root) }
    root = heaviest
  }
}
