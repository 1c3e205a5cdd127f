import type { ArticleMeta } from '../../core/article/block.ts'
import { isoDayIn } from '../../core/article/date-line.ts'
import { articleData, asText, type LinkedData, namesIn } from './read-json-ld.ts'
import { isLike } from './read-title.ts'

/** What a page says about its article, and every title it gives it, most exact first. */
export interface PageMeta extends ArticleMeta {
  titles: string[]
  /** The article as the page describes it in JSON-LD. */
  declared: LinkedData | null
}

type MetaText = (...names: string[]) => string | null

/** Reads a page's `<meta>` elements once; then the first of some names, properties or itemprops that says something. */
const metaTexts = (document: Document): MetaText => {
  const texts = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const text = asText(element.getAttribute('content'))
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name && text && !texts.has(name)) texts.set(name, text)
    }
  }
  return (...names) => names.map(name => texts.get(name.toLowerCase())).find(text => text !== undefined) ?? null
}

const isWebAddress = (url: string | null | undefined): url is string => /^https?:\/\/[^\s/]/i.test(url ?? '')

/** A canonical address that is only the site's front page says nothing about this page. */
const hasPath = (url: string) => /^https?:\/\/[^/]+\/[^?#]/i.test(url)

/** The page's own address; null for a file. A document without one is of the page that it is written in. */
const ownAddress = (document: Document): string | null => {
  const href = document.location?.href ?? document.URL
  const own = href === 'about:srcdoc' ? document.baseURI : href
  return isWebAddress(own) ? own.replace(/#(?![!/]).*$/, '') : null
}

const canonicalAddress = (document: Document, metaText: MetaText): string | null => {
  const canonical = [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), metaText('og:url')]
  return canonical.find(url => isWebAddress(url) && hasPath(url)) ?? null
}

/** The address this document was loaded from: not the page's own any more after a router, or an endless page, went on. */
const loadedFrom = (document: Document): string | null =>
  document.defaultView?.performance?.getEntriesByType?.('navigation')?.[0]?.name.replace(/#.*$/, '') ?? null

const hostOf = (url: string | null) => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null

/** A time as ISO; null when it is not one. A bare day stays a day, since its time zone is unknown. */
const asIso = (value: string | null | undefined): string | null => {
  const text = value?.trim() ?? ''
  const [iso] = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(text) ?? []
  if (!iso) return isoDayIn(text)
  return Number.isNaN(Date.parse(iso.slice(0, 10))) ? null : iso.replace(' ', 'T')
}

/** Asked in order: what stands far down the page is looked for only where nothing in its head tells the day. */
const publishedIn = (document: Document, metaText: MetaText, data: LinkedData | null): string | null => {
  const timeIn = (selector: string) => document.querySelector(selector)?.getAttribute('datetime')
  const marked = () => document.querySelector('[itemprop~="datePublished"], time[pubdate]')
  const sources = [
    () => asText(data?.datePublished),
    () =>
      metaText(
        'article:published_time',
        'datePublished',
        'og:article:published_time',
        'parsely-pub-date',
        'sailthru.date',
      ),
    () => metaText('pubdate', 'publishdate', 'publish-date', 'dc.date.issued', 'dcterms.created', 'dc.date', 'date'),
    () => marked()?.getAttribute('datetime') ?? marked()?.getAttribute('content'),
    () => timeIn('article time[datetime], main time[datetime], header time[datetime]'),
    () => timeIn('time[datetime]'),
  ]
  for (const source of sources) {
    const day = asIso(source())
    if (day !== null) return day
  }
  return null
}

/** “Ferries held | Harbour Times” → “Ferries held”: what the site adds to the titles of its windows. */
const withoutSiteName = (title: string) => {
  const cut = title.search(/\s+[|»·–—-]\s+(?!.*\s[|»·–—-]\s)/)
  const head = cut < 0 ? title : title.slice(0, cut)
  return head.split(/\s+/).length >= 3 ? head : title
}

/** Another story than the page was loaded with, told by the title of its window; what was declared then is about the first. */
const hasGoneOn = (document: Document, window: string | null, declared: string[]) => {
  const [own, first] = [ownAddress(document), loadedFrom(document)]
  return own !== null && first !== null && own !== first && !declared.some(title => isLike(title, window))
}

/** What stands in the title of the window after one the page declares: “Ferries held - Harbour Times”. */
const siteNameIn = (window: string | null, declared: string[]) => {
  const name = /\s[|»·–—-]\s+([^|»·–—]{2,40})$/.exec(window ?? '')?.[1]
  return name && declared.some(title => window?.startsWith(title) && !title.endsWith(name)) ? name.trim() : null
}

/** “/2024/12/23/ferries-held” */
const dayInAddress = (url: string | null) => {
  const [, year, month, day] = /^[^?#]*\/(20\d\d)[/-]([01]\d)[/-]([0-3]\d)(?:[/-]|$)/.exec(url ?? '') ?? []
  return year ? isoDayIn(`${year}-${month}-${day}`) : null
}

export const readMeta = (document: Document): PageMeta => {
  const window = asText(document.querySelector('title')?.textContent)
  const metaText = metaTexts(document)
  const outlet = metaText('og:site_name', 'application-name', 'dc.publisher')
  const declared = articleData(document)
  const declaredTitles = [asText(declared?.headline), metaText('og:title', 'twitter:title')].filter(isText)
  const isPast = window !== null && hasGoneOn(document, window, declaredTitles)
  const data = isPast ? null : declared
  const titles = [...(isPast ? [] : declaredTitles), window && withoutSiteName(window)].filter(isText)
  const url = (isPast ? null : canonicalAddress(document, metaText)) ?? ownAddress(document)
  return {
    titles,
    declared: data,
    title: titles[0] ?? null,
    outlet: namesIn(declared?.publisher)[0] ?? outlet ?? siteNameIn(window, declaredTitles) ?? hostOf(url),
    url,
    published: (isPast ? null : publishedIn(document, metaText, data)) ?? dayInAddress(url),
    language: asText(document.documentElement?.getAttribute('lang')) ?? asText(data?.inLanguage),
    authors: isPast
      ? []
      : [...namesIn(data?.author), ...namesIn(metaText('author', 'article:author', 'byl', 'dc.creator'))],
  }
}

const isText = (text: string | null): text is string => text !== null
