/** The properties by which a walk through a page goes on from node to node, and who really has them. */
const steps = [
  ['Node', 'parentNode'],
  ['Node', 'parentElement'],
  ['Node', 'firstChild'],
  ['Node', 'nextSibling'],
  ['Node', 'nodeType'],
  ['Element', 'localName'],
  ['Element', 'firstElementChild'],
  ['Element', 'nextElementSibling'],
  ['Element', 'assignedSlot'],
  ['Element', 'shadowRoot'],
] as const

/**
 * Whether a form of this page has a field that poses as one of its relatives: `<input name="parentNode">` makes the form
 * its own grandchild, in every world of the page, and whoever walks through it walks for ever. Only a trap has such fields.
 */
export const hasEndlessForm = (document: Document): boolean =>
  Array.from(document.getElementsByTagName('form')).some(form =>
    steps.some(([owner, step]) => isPosed(form, owner, step)),
  )

/** The form says something else than the browser does. Parsers outside of browsers have no forms that lie. */
const isPosed = (form: Element, owner: 'Node' | 'Element', step: string) => {
  const prototype = (globalThis as Partial<Record<typeof owner, { prototype: object }>>)[owner]?.prototype
  const ask = prototype && Object.getOwnPropertyDescriptor(prototype, step)?.get
  return ask !== undefined && ask.call(form) !== (form as unknown as Record<string, unknown>)[step]
}
