/** What a footnote is called by in a text: “1”, “[12]”, “†”. */
const mark = /^\s*(?:[[(]?\d{1,3}[\])]?|\[[a-z]{1,2}\]|[*†‡§¶]{1,3})\s*$/
/** Before what is no footnote but an exponent: a short number, or the few letters of a unit. */
const beforeExponent = /(?:^|[^\d.,])\d{1,2}$|(?:^|[^\p{L}])\p{L}{1,3}$/u
/** As much as tells what stands before a mark. */
const CONTEXT = 8
/** “footnote-ref”, “cite”, “fn”: raised by a style sheet. */
const markClass = /(?:^|[\s_-])(?:(?:foot|end)?note(?:s|ref|mark)?|fn(?:ref)?|cite|citation)(?:[\s_-]|$)/i

const isLink = (element: Element | null) => element?.localName === 'a'
const isStyledRaised = (element: Element) =>
  (element.localName === 'span' || isLink(element)) && markClass.test(element.getAttribute('class') ?? '')

/**
 * Whether an element is the mark of a footnote. Read on, it would be part of the number before it: “11,000” with note 1 is not
 * “11,0001”. A raised link is one whatever it says; other raised numbers are, where they can be no exponent.
 */
export const isFootnoteMark = (element: Element): boolean => {
  const isRaised = element.localName === 'sup'
  if (!isRaised && !isStyledRaised(element)) return false
  if (isRaised && element.getElementsByTagName('a').length > 0) return true
  const text = element.textContent ?? ''
  if (!mark.test(text)) return false
  const { parentElement: parent, previousSibling } = element
  if (isLink(parent) && parent?.textContent === text) return true
  const before = (previousSibling?.textContent ?? '').slice(-CONTEXT)
  return (isRaised || /\S$/.test(before)) && !beforeExponent.test(before.trimEnd())
}
