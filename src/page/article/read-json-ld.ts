/** One thing a page describes in JSON-LD. Everything in it is unchecked: pages write what they like. */
export type LinkedData = Readonly<Record<string, unknown>>

/** schema.org types that are one text by one author or outlet. */
const articleTypes =
  /^(?:(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|OpinionNewsArticle|ReportageNewsArticle|TechArticle|ScholarlyArticle|SocialMediaPosting|AdvertiserContentArticle))$/

/** Pages carry a few kilobytes of JSON-LD; far more is not about the article. */
const LONGEST_SCRIPT = 500_000
/** Deepest nesting (`@graph`, `mainEntity`) looked into. */
const DEEPEST = 4

export const isRecord = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const asText = (value: unknown, longest = 500): string | null => {
  if (typeof value !== 'string') return null
  const text = value.replace(/\s+/g, ' ').trim()
  return text ? text.slice(0, longest) : null
}

/** The names in a value such as `author` or `publisher`: a string, a thing with a name, or several of either. */
export const namesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn)
  const name = isRecord(value) ? asText(value.name, 100) : asText(value, 100)
  return name ? [name] : []
}

const isArticle = (thing: LinkedData) =>
  [thing['@type']].flat().some(type => typeof type === 'string' && articleTypes.test(type))

const articlesIn = (value: unknown, depth = 0): LinkedData[] => {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.slice(0, 100).flatMap(entry => articlesIn(entry, depth + 1))
  if (!isRecord(value)) return []
  const here = isArticle(value) ? [value] : []
  return [...here, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap(key => articlesIn(value[key], depth + 1))]
}

/** Templates wrap JSON-LD in CDATA or comments and let line breaks into its strings; neither changes what it says. */
const unwrap = (source: string) =>
  source
    .replace(/^\s*(?:<!\[CDATA\[|<!--|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON does not allow
    .replace(/[\u0000-\u001f]+/g, ' ')

const parse = (source: string): unknown => {
  try {
    return JSON.parse(unwrap(source))
  } catch {
    return null
  }
}

/** The article a page says it is, or null. Lists of other articles are not looked into. */
export const articleData = (document: Document): LinkedData | null => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? ''
    if (source.length > LONGEST_SCRIPT) continue
    const [found] = articlesIn(parse(source))
    if (found) return found
  }
  return null
}
