import type { Ref } from 'preact'
import { say } from '../words/say.ts'

interface SearchBoxProps {
  query: string
  onQuery: (query: string) => void
  /** The search is about to be used: time to load what it needs. */
  onWake: () => void
  inputRef: Ref<HTMLInputElement>
}

export function SearchBox({ query, onQuery, onWake, inputRef }: SearchBoxProps) {
  return (
    <search class="search">
      <input
        ref={inputRef}
        type="search"
        class="search-input"
        data-stop
        value={query}
        placeholder={say('search')}
        aria-label={say('search')}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onFocus={onWake}
        onInput={event => onQuery(event.currentTarget.value)}
      />
      {query === '' && (
        <span class="search-key" aria-hidden="true">
          /
        </span>
      )}
    </search>
  )
}
