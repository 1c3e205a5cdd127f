import type { WordChoice } from '../../../src/core/compare/questions/word-choice.ts'
import type { Searchable } from '../../../src/core/pack/search-index.ts'
import { report } from '../../helpers/reports.ts'

/** What the imagined outlets are known to say, to be searched. */
export const sentences: Searchable = {
  language: 'en',
  articles: report.claims.flatMap(({ others }) => others),
  claims: report.claims
    .flatMap(({ others, kind }) => others.map(({ quote }) => ({ text: quote, kind })))
    .map((claim, article) => ({ ...claim, article })),
}

export const words: WordChoice[] = [
  {
    thing: 'dam',
    words: [
      { word: 'dam', outlets: ['Eastern Ledger', 'Valley Courier'] },
      { word: 'barrage', outlets: ['The Northern Post'] },
      { word: 'retaining wall', outlets: ['Harbour Daily', 'Radio Lenne'] },
    ],
  },
]
