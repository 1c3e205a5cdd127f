import { useId, useRef, useState } from 'preact/hooks'
import { siteOf } from '../../src/settings.ts'
import { say } from '../../src/ui/words/say.ts'

interface SitesOffProps {
  sites: readonly string[]
  onSwitch: (site: string, on: boolean) => void
}

/** The sites on which pages are left alone, and a way to add one. */
export function SitesOff({ sites, onSwitch }: SitesOffProps) {
  const list = useRef<HTMLUListElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const turnOn = (site: string) => {
    onSwitch(site, true)
    // The button goes with its line: the keyboard must not be left nowhere.
    input.current?.focus()
  }
  return (
    <div class="sites">
      <h3>{say('sitesOff')}</h3>
      {sites.length === 0 ? (
        <p class="hint">{say('sitesOffNone')}</p>
      ) : (
        <ul class="sites-list" ref={list}>
          {sites.toSorted().map(site => (
            <li key={site}>
              <span dir="ltr">{site}</span>
              <button type="button" class="plain" aria-label={say('turnOnSite', { site })} onClick={() => turnOn(site)}>
                {say('turnOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite inputRef={input} onAdd={site => onSwitch(site, false)} />
    </div>
  )
}

/** Set aside for examples by RFC 2606. */
const EXAMPLE = 'example.com'

function AddSite({
  inputRef,
  onAdd,
}: {
  inputRef: { current: HTMLInputElement | null }
  onAdd: (site: string) => void
}) {
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const id = useId()
  const add = (event: Event) => {
    event.preventDefault()
    const site = siteFrom(typed)
    setWrong(site === null)
    if (site === null) return inputRef.current?.focus()
    onAdd(site)
    setTyped('')
  }
  return (
    <form class="sites-add" onSubmit={add}>
      <label for={id}>{say('addSite')}</label>
      <span class="sites-field">
        <input
          ref={inputRef}
          id={id}
          class="field"
          type="text"
          inputmode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={EXAMPLE}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="action">
          {say('turnOffSite')}
        </button>
      </span>
      <span id={`${id}-wrong`} class="wrong" role="alert">
        {wrong && say('notASite')}
      </span>
    </form>
  )
}

/** An address or just a host: what a reader may type or paste. */
function siteFrom(typed: string): string | null {
  const words = typed.trim()
  const site = siteOf(/^[a-z]+:\/\//i.test(words) ? words : `https://${words}`)
  return site?.includes('.') ? site : null
}
