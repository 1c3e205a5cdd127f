/** A passage a reader has marked anywhere → Report: what the packs know about it, whatever page it stands on. */
import { guessLanguage } from '../article/guess-language.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import type { Article, Report } from '../types.ts'
import { compareWith, emptyReport } from './compare-article.ts'

export interface Passage {
  text: string
  /** Address of the page it was marked in, so that an outlet is not compared with itself. */
  url: string | null
}

/** Too short to tell a topic by, so the pack that answers most is taken; `topic: null` when none answers. */
export function compareSentence({ text, url }: Passage, packs: readonly LoadedPack[]): Report {
  const language = guessLanguage(text)
  const article: Article = { id: 'passage', title: '', outlet: '', url, published: null, language, via: [], text }
  const [best] = packs
    .map(loaded => compareWith(article, loaded, 0))
    .map(report => ({ report, answers: answersIn(report) }))
    .sort((a, b) => b.answers - a.answers)
  if (best === undefined) return emptyReport(article)
  // What a single sentence leaves out is nearly everything: that says nothing about it.
  return { ...best.report, topic: best.answers > 0 ? best.report.topic : null, missing: [] }
}

function answersIn({ claims }: Report): number {
  return claims.reduce((sum, { others }) => sum + others.length, 0)
}
