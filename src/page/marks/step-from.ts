import type { Anchor } from './anchor.ts'

/** The anchor a step from the current one, going round at the ends; from nowhere, the nearest in that direction. */
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
  if (step === 1) return anchors[Math.max(ahead, 0)] ?? null
  return anchors.at(ahead < 0 ? -1 : ahead - 1) ?? null
}
