/** The page as it is shown: what stands in open shadow roots, and what slots take in from outside. */

/** Elements looked at for shadow roots; pages without paragraphs of their own are small. */
const MOST_ELEMENTS = 4000

/** What is shown below an element instead of its own children; null where those are shown. */
export const shownInstead = (element: Element): ArrayLike<Node> | null => {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.localName !== 'slot') return null
  const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? []
  return assigned.length > 0 ? assigned : null
}

/** The element that one stands in as shown: its slot, its parent, or the host of its shadow root. */
export const shownParent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? hostOf(element.parentNode)

/** Of shadow roots alone: a document may call anything in it its host. */
const hostOf = (node: Node | null): Element | null =>
  node?.nodeType === 11 ? ((node as ShadowRoot).host ?? null) : null

export const shownChildren = (element: Element): Element[] => {
  const nodes = shownInstead(element)
  if (nodes) return Array.from(nodes).filter(isElement)
  const children: Element[] = []
  // Not by `children`: a form may have a field of that name, which asks how many are coming.
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) children.push(child)
  return children
}

/** Whether elements are shown in `outer`, or are it. What was found out on the way up is kept: blocks have their parents in common. */
export const shownWithin = (outer: Element): ((element: Element) => boolean) => {
  const known = new Map<Element, boolean>([[outer, true]])
  return element => {
    const path: Element[] = []
    let at: Element | null = element
    while (at && !known.has(at)) {
      path.push(at)
      at = shownParent(at)
    }
    const isWithin = at !== null && known.get(at) === true
    for (const below of path) known.set(below, isWithin)
    return isWithin
  }
}

/** Every open shadow root below a document or root, outer ones first. */
export const openRoots = (within: ParentNode): ShadowRoot[] => {
  const roots: ShadowRoot[] = []
  let looked = 0
  for (let at: ParentNode | undefined = within, next = 0; at && looked < MOST_ELEMENTS; at = roots[next++])
    for (const { shadowRoot } of at.querySelectorAll('*')) {
      if (shadowRoot) roots.push(shadowRoot)
      if (++looked >= MOST_ELEMENTS) break
    }
  return roots
}

const isElement = (node: Node): node is Element => node.nodeType === 1
