import type { Anchor } from './anchor.ts'

/** The anchor a step from the current one, going round at the ends; from nowhere, the nearest one ahead of `viewTop`. */
export function stepFrom(
  anchors: Anchor[],
  current: Anchor | null,
  step: 1 | -1,
  isAhead: (anchor: Anchor) => boolean,
): Anchor | null {
  const { length } = anchors
  if (length === 0) return null
  const at = current === null ? -1 : anchors.indexOf(current)
  if (at >= 0) return anchors[(at + step + length) % length] ?? null
  const ahead = anchors.findIndex(isAhead)
  const start = step === 1 ? ahead : (ahead < 0 ? length : ahead) - 1
  return anchors[(start + length) % length] ?? null
}
