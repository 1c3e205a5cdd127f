import { useRef, useState } from 'preact/hooks'
import { say } from '../../src/ui/words/say.ts'

/** What is kept, and the one button to be rid of it. It asks once, for a list of sites is soon gone and slowly made. */
export function StoredData({ onErase }: { onErase: () => Promise<void> }) {
  const [stage, setStage] = useState<'kept' | 'asking' | 'erased'>('kept')
  const first = useRef<HTMLButtonElement>(null)
  const erase = async () => {
    await onErase()
    setStage('erased')
    first.current?.focus()
  }
  const keep = () => {
    setStage('kept')
    first.current?.focus()
  }
  return (
    <>
      <p>{say('storedWhat')}</p>
      <p class="hint">{say('storedNot')}</p>
      <p class="buttons">
        <button
          type="button"
          class="action"
          ref={first}
          aria-expanded={stage === 'asking'}
          onClick={() => setStage('asking')}
        >
          {say('erase')}
        </button>
        {stage === 'asking' && (
          <>
            <button type="button" class="action danger" onClick={erase}>
              {say('eraseNow')}
            </button>
            <button type="button" class="plain" onClick={keep}>
              {say('eraseNot')}
            </button>
          </>
        )}
      </p>
      <p role="status">{stage === 'erased' && say('erased')}</p>
    </>
  )
}
