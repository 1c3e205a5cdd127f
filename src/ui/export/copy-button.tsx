import { useContext, useState } from 'preact/hooks'
import { Actions } from '../context/claim-actions.ts'
import { say } from '../words/say.ts'

/** Copies a text that is made only when it is asked for, and says so in its own place. */
export function CopyButton({ text }: { text: () => string }) {
  const { copy } = useContext(Actions)
  const [done, setDone] = useState<'copied' | 'copyFailed' | null>(null)
  const onClick = () =>
    copy(text()).then(
      () => setDone('copied'),
      () => setDone('copyFailed'),
    )
  return (
    <>
      <button type="button" class="plain" onClick={onClick}>
        {say('copy')}
      </button>
      <span class="copy-done" role="status">
        {done !== null && say(done)}
      </span>
    </>
  )
}
