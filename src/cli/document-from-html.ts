import { parseHTML } from 'linkedom'

/** A document for HTML outside a browser. Scripts in it never run, and nothing it refers to is loaded. */
export const documentFromHtml = (html: string): Document => {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}
