/** Topics of one or two sentences, so that a test shows all that is compared. */
import { compareArticle } from '../../../src/core/compare/compare-article.ts'
import { compilePack } from '../../../src/core/compile/compile-pack.ts'
import { type LoadedPack, loadPack } from '../../../src/core/pack/load-pack.ts'
import type { Article, ClaimKind, OtherClaim, Report } from '../../../src/core/types.ts'

/** All that these tests publish is published on this Wednesday, unless they say otherwise. */
export const TODAY = '2025-03-12'

export function article(text: string, rest: Partial<Article> = {}): Article {
  return {
    id: 'page',
    title: '',
    outlet: 'This Page',
    url: null,
    published: TODAY,
    language: 'en',
    via: [],
    text,
    ...rest,
  }
}

/** Another outlet's article: its text, or more of it. */
export type Other = string | (Partial<Article> & { text: string })

const OUTLETS = ['Ash Herald', 'Birch Post', 'Cedar Times', 'Elm Gazette', 'Fir Courier']

/** A pack of these articles. Every page is on its topic: recognising topics has tests of its own. */
export function packOf(others: readonly Other[], synonyms: string[][] = []): LoadedPack {
  const articles = others.map((other, index) => {
    const { text, ...rest } = typeof other === 'string' ? { text: other } : other
    return article(text, { id: `other-${index + 1}`, outlet: OUTLETS[index] ?? `Outlet ${index}`, ...rest })
  })
  const pack = compilePack({ id: 'tiny', title: 'Tiny', language: 'en', synonyms, articles })
  return loadPack({ ...pack, profile: { ...pack.profile, facets: [], threshold: 0 } })
}

export function reportOn(page: Other, others: readonly Other[], synonyms: string[][] = []): Report {
  const { text, ...rest } = typeof page === 'string' ? { text: page } : page
  return compareArticle(article(text, rest), [packOf(others, synonyms)])
}

/** What the others answer to the page's first claim of this kind. */
export function answersTo(kind: ClaimKind, report: Report): OtherClaim[] {
  const claim = report.claims.find(candidate => candidate.kind === kind)
  if (!claim) throw new Error(`no ${kind} in “${report.article.text}”`)
  return claim.others
}

/** 'agrees', 'differs value', 'related'… of the best answer; 'none' where nothing answers. */
export function relationOf(kind: ClaimKind, page: Other, other: Other, synonyms: string[][] = []): string {
  const [best] = answersTo(kind, reportOn(page, [other], synonyms))
  if (!best) return 'none'
  return best.cause ? `${best.relation} ${best.cause}` : best.relation
}

/** “30 differs”, “32 agrees” …: what the others say on one figure of the page. */
export function relations(report: Report, surface: string): string[] {
  const claim = report.claims.find(({ figure }) => figure?.surface === surface)
  if (!claim) throw new Error(`no figure “${surface}”`)
  return claim.others.map(({ relation, figure }) => `${figure?.surface} ${relation}`)
}
