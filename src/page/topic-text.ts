/** Enough of an article to know its topic; a news article is hardly longer. */
const mostText = 8000
/** Less than this around the first paragraphs means that the article goes on in the next section. */
const leastText = 1200

/** Title and paragraphs from where an article's text was found, for scoring; read without layout and without a map. */
export const topicText = (document: Document, found: Element): string => {
  const near = paragraphsIn(found)
  const text = near.length < leastText && found.parentElement ? paragraphsIn(found.parentElement) : near
  return `${document.title}\n${text || (found.textContent ?? '').slice(0, mostText)}`
}

const paragraphsIn = (element: Element) => {
  let text = ''
  for (const paragraph of element.getElementsByTagName('p')) {
    text += `${paragraph.textContent ?? ''}\n`
    if (text.length >= mostText) break
  }
  return text.slice(0, mostText)
}
