import { useMemo } from 'preact/hooks'
import type { SearchHit } from '../../core/pack/types.ts'
import { MarkedText } from '../quotes/marked-text.tsx'
import { Gradually } from '../rows/gradually.tsx'
import { formatDay } from '../words/format.ts'
import { outletName } from '../words/outlet-name.ts'
import { safeUrl } from '../words/safe-url.ts'
import { say } from '../words/say.ts'
import { filterHits, type HitFilter } from './filter-hits.ts'
import { HitFilters } from './hit-filters.tsx'

interface SearchResultsProps {
  /** All that was found; null until the index is there. */
  hits: SearchHit[] | null
  failed: boolean
  filter: HitFilter
  onFilter: (filter: HitFilter) => void
}

/** Sentences found, best first. */
export function SearchResults({ hits, failed, filter, onFilter }: SearchResultsProps) {
  const shown = useMemo(() => hits && filterHits(hits, filter), [hits, filter])
  return (
    <section class="results">
      <h1 class="unseen">{say('searchResults')}</h1>
      {hits !== null && hits.length > 0 && <HitFilters hits={hits} filter={filter} onFilter={onFilter} />}
      <p class="results-count" role="status">
        {failed ? say('searchFailed') : hits !== null && shown !== null && countOf(hits, shown)}
      </p>
      {shown !== null && <Gradually items={shown} row={hit => <Hit key={`${hit.outlet} ${hit.text}`} hit={hit} />} />}
    </section>
  )
}

function countOf(hits: SearchHit[], shown: SearchHit[]): string {
  if (hits.length === 0) return say('searchNothing')
  return shown.length === 0 ? say('filteredNothing') : say('searchCount', { count: shown.length })
}

function Hit({ hit }: { hit: SearchHit }) {
  const link = safeUrl(hit.url)
  const published = formatDay(hit.published)
  return (
    <li class="hit" data-stop tabIndex={-1}>
      <blockquote class="answer-quote" dir="auto" lang={hit.language}>
        <MarkedText text={hit.text} ranges={hit.ranges} />
      </blockquote>
      <p class="answer-source">
        {link === null ? (
          <span class="answer-fact">{outletName(hit.outlet)}</span>
        ) : (
          <span class="answer-fact">
            <a class="answer-link" href={link} target="_blank" rel="noreferrer noopener">
              {outletName(hit.outlet)}
            </a>
          </span>
        )}{' '}
        {published !== null && (
          <time class="answer-fact" dateTime={hit.published ?? ''}>
            {published}
          </time>
        )}
      </p>
    </li>
  )
}
