/** Elements and names by which pages mark what is around an article rather than in it. */

const furnitureTags = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu'])

const furnitureRoles = new Set(
  'navigation complementary contentinfo dialog alertdialog alert search menu menubar tablist toolbar tooltip form'.split(
    ' ',
  ),
)

/** Whole words of class names and ids. Word edges matter: “header” and “heading” are not “ad”. */
const furnitureNames =
  /(?:^|[\s_-])(?:ads?|advert\w*|affiliate\w*|bread-?crumbs?|combx|comments?|comment-?(?:list|section|area)|consent|cookies?|disqus|fb-comments|gdpr|gallery-nav|jump-?links|livefyre|modal|more-?(?:stories|news|from|in|on|articles)|most-?(?:read|popular|viewed)|nav(?:bar|igation)?|newsletters?|next-?(?:up|article|story)|outbrain|overlay|pagination|pager|pay-?wall|popup|popular|print-only|promos?|promot\w+|pull-?quotes?|read-?(?:next|also|more)|recirc\w*|recommend\w*|related\w*|replies|respond|see-?also|share\w*|sharing|side-?bar|sign-?up|skip-?link|social\w*|sponsor\w*|subscri\w+|taboola|tags?|tag-?list|teasers?|toolbar|tooltip|trending|up-?next|widgets?|yarpp|author-?bio|bio|about-?the-?author|correction-?form|language-?switch\w*|hidden-print|mw-editsection|toc|navbox|reflist|infobox|catlinks)(?:$|[\s_-])/i

/** “relatedArticles”, “shareTools”: the same words in camel case, told apart before they are tested. */
const splitCamelCase = (names: string) => names.replace(/([a-z])([A-Z])/g, '$1-$2')

/** From this share of the page's paragraphs on, an element is the page itself, whatever it is called. */
const tooMuchToLeaveOut = 0.4

const textLength = (elements: Iterable<Element>) => {
  let length = 0
  for (const element of elements) length += element.textContent?.length ?? 0
  return length
}

/** Answers, for one page, whether an element holds what is around the article. */
export const furnitureTest = (body: Element): ((element: Element) => boolean) => {
  const paragraphs = textLength(body.getElementsByTagName('p'))
  const all = paragraphs > 0 ? paragraphs : Math.max(1, body.textContent?.length ?? 0)
  const shareOf = (element: Element) =>
    (paragraphs > 0 ? textLength(element.getElementsByTagName('p')) : (element.textContent?.length ?? 0)) / all

  // A page uses the same class names over and over.
  const seen = new Map<string, boolean>()
  const isNamed = (names: string) => {
    const known = seen.get(names) ?? furnitureNames.test(splitCamelCase(names))
    seen.set(names, known)
    return known
  }

  return element => {
    const name = element.localName
    if (name === 'article' || name === 'main' || name === 'body' || /^h[1-6]$/.test(name)) return false
    const isFurniture =
      furnitureTags.has(name) ||
      furnitureRoles.has(element.getAttribute('role') ?? '') ||
      (element.hasAttributes() && isNamed(`${element.getAttribute('class') ?? ''} ${element.id}`))
    return isFurniture && shareOf(element) < tooMuchToLeaveOut
  }
}
