/** FNV-1a over UTF-16 code units, in base 36: short, the same everywhere, and not meant to keep secrets. */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(36)
}

/** Longest readable part of an id. */
const SLUG_LENGTH = 60

/** An id for an article: the last words of its address and a hash of all of it, or a hash of its text. */
export const articleId = (url: string | null, text: string): string => {
  if (!url) return `text-${shortHash(text)}`
  const path = url.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '')
  const last = path.split('/').filter(Boolean).at(-1) ?? path
  const slug = last
    .toLowerCase()
    .replace(/\.(?:html?|php|aspx?)$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, SLUG_LENGTH)
  return `${slug || 'page'}-${shortHash(url)}`
}
