import { type Key, say } from '../../src/ui/words/say.ts'
import type { Shortcut } from './shortcut-door.ts'

/** What each command of the manifest does, as the browser lists it too. */
const deeds = new Map<string, Key>([
  ['next-figure', 'commandNext'],
  ['previous-figure', 'commandPrevious'],
  ['_execute_action', 'commandPopup'],
])

export function ShortcutList({ shortcuts, onOpen }: { shortcuts: Shortcut[]; onOpen: () => Promise<void> }) {
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => {
          const deed = deeds.get(name)
          return (
            deed !== undefined && (
              <div class="shortcut" key={name}>
                <dt>{say(deed)}</dt>
                <dd>{keys === '' ? say('noShortcut') : <Keys keys={keys} />}</dd>
              </div>
            )
          )
        })}
      </dl>
      <button type="button" class="action" onClick={onOpen}>
        {say('changeShortcuts')}
      </button>
    </>
  )
}

/** What is on a key that browsers call by a name. */
const signs = new Map([
  ['Period', '.'],
  ['Comma', ','],
])

/** “Alt+Shift+Period” as keys on a keyboard; on a Mac they come as signs without a plus. */
function Keys({ keys }: { keys: string }) {
  const each = keys.includes('+') ? keys.split(/\+(?=.)/) : [...keys]
  return (
    <>
      {each.map(key => (
        <kbd key={key}>{signs.get(key) ?? key}</kbd>
      ))}
    </>
  )
}
