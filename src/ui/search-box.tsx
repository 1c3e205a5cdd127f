import type { Ref } from 'preact'

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
        placeholder="Search all outlets"
        aria-label="Search all outlets"
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
