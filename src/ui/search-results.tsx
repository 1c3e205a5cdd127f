import type { SearchHit } from '../core/pack/types.ts'
import { formatDay } from './format.ts'
import { MarkedText } from './marked-text.tsx'
import { safeUrl } from './safe-url.ts'
import { say } from './say.ts'

/** Sentences found, best first. `hits` is null until the index is there. */
export function SearchResults({ hits, failed }: { hits: SearchHit[] | null; failed: boolean }) {
  return (
    <section class="results">
      <h1 class="unseen">{say('searchResults')}</h1>
      <p class="results-count" role="status">
        {failed ? say('searchFailed') : hits !== null && countOf(hits)}
      </p>
      <ol class="rows">
        {hits?.map(hit => (
          <Hit key={`${hit.outlet} ${hit.text}`} hit={hit} />
        ))}
      </ol>
    </section>
  )
}

function countOf(hits: SearchHit[]): string {
  return hits.length === 0 ? say('searchNothing') : say('searchCount', { count: hits.length })
}

function Hit({ hit }: { hit: SearchHit }) {
  const link = safeUrl(hit.url)
  const published = formatDay(hit.published)
  return (
    <li class="hit" data-stop tabIndex={-1}>
      <blockquote class="answer-quote" dir="auto">
        <MarkedText text={hit.text} ranges={hit.ranges} />
      </blockquote>
      <p class="answer-source">
        {link === null ? (
          <span class="answer-fact">{hit.outlet}</span>
        ) : (
          <span class="answer-fact">
            <a class="answer-link" href={link} target="_blank" rel="noreferrer noopener">
              {hit.outlet}
            </a>
          </span>
        )}
        {published !== null && (
          <time class="answer-fact" dateTime={hit.published ?? ''}>
            {published}
          </time>
        )}
      </p>
    </li>
  )
}
