/**
 * same: one quantity beyond doubt, values may differ.
 * loose: most likely one quantity; may agree, but is too unsure to differ.
 * near: another quantity of the same story (killed against casualties).
 */
export interface Alignment {
  level: 'same' | 'loose' | 'near'
  why: string
  strength: number
  /** Too weak to stand unless each is the other’s best match in its article. */
  onlyAsBest?: boolean
}
