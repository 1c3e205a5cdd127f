import { parseHTML } from 'linkedom'

/** A document for HTML outside a browser. Scripts in it never run, and nothing it refers to is loaded. */
export const documentFromHtml = (html: string): Document => {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  const document = parseHTML(whole).document as unknown as Document
  // linkedom adds a missing head or body when first asked; asked now, reading changes nothing later.
  void document.body
  return document
}
