import { say } from '../words/say.ts'

/** Opens the comparison beside the page: a window with a column on its side. */
export function PanelButton({ onOpen }: { onOpen: () => void }) {
  return (
    <button
      type="button"
      class="panel-button"
      aria-label={say('openBeside')}
      title={say('openBeside')}
      onClick={onOpen}
    >
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="M2.5 3.5h13v11h-13zM10.5 3.5v11" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="M11 4h4v10h-4z" fill="currentColor" opacity=".35" />
      </svg>
    </button>
  )
}
