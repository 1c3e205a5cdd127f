const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Index among the page's paragraphs of the first one that belongs to what the window is titled with: pages that go on to the next
 * article hold several, each under a main heading. 0 on all others. Counting headings goes through all of a page.
 */
export const storyStart = (document: Document): number => {
  const headings = document.getElementsByTagName('h1')
  const paragraphs = document.getElementsByTagName('p')
  if (headings.length < 2) return 0
  // An element may pose as the title.
  const title = spaced(`${document.title}`)
  const isOurs = (heading: Element) => title.includes(spaced(heading.textContent ?? '') || '\n')
  const length = (heading: Element) => heading.textContent?.length ?? 0
  // The name of the site is in its titles too, and is shorter.
  const [ours] = Array.from(headings)
    .filter(isOurs)
    .sort((a, b) => length(b) - length(a))
  if (!ours) return 0
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const isAfter = ours.compareDocumentPosition(paragraphs[middle] as Element) & 4 /* DOCUMENT_POSITION_FOLLOWING */
    if (isAfter) high = middle
    else low = middle + 1
  }
  // A heading below its own text: a page of another making.
  return low < paragraphs.length ? low : 0
}
