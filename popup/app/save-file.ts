import type { SavedFile } from '../../src/ui/export/take-away.tsx'

const NAME = 'second-source'
/** File systems take more, readers do not. */
const LONGEST_TITLE = 60

/** Saves a file as a link with a download does: no permission is needed, and the browser asks where to if it is told to. */
export function saveFile({ ending, type, text }: SavedFile, title: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${[NAME, slug(title)].filter(Boolean).join('-')}.${ending}`
  link.click()
  // The download has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url))
}

/** Letters and digits of any alphabet. */
function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_TITLE)
    .replace(/^-|-$/g, '')
}
