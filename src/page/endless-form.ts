/** The properties by which a walk through a page goes on from node to node. */
const steps = [
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'localName',
  'nodeType',
  'assignedSlot',
  'shadowRoot',
]
const posing = steps.flatMap(step => [`[name="${step}"]`, `[id="${step}"]`]).join()

/**
 * Whether a form of this page has a field that poses as one of its relatives: `<input name="parentNode">` makes the form
 * its own grandchild, in every world of the page, and whoever walks through it walks for ever. Only a trap has such fields.
 */
export const hasEndlessForm = (document: Document): boolean => document.querySelector(posing) !== null
