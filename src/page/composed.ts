/** The page as it is shown: what stands in open shadow roots, and what slots take in from outside. */

/** Elements looked at for shadow roots; pages without paragraphs of their own are small. */
const mostElements = 4000

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
  return nodes ? Array.from(nodes).filter(isElement) : [...element.children]
}

export const isShownIn = (element: Element, outer: Element): boolean => {
  for (let at: Element | null = element; at; at = shownParent(at)) if (at === outer) return true
  return false
}

/** Every open shadow root below a document or root, outer ones first. */
export const openRoots = (within: ParentNode): ShadowRoot[] => {
  const roots: ShadowRoot[] = []
  let looked = 0
  for (let at: ParentNode | undefined = within, next = 0; at && looked < mostElements; at = roots[next++])
    for (const { shadowRoot } of at.querySelectorAll('*')) {
      if (shadowRoot) roots.push(shadowRoot)
      if (++looked >= mostElements) break
    }
  return roots
}

const isElement = (node: Node): node is Element => node.nodeType === 1
