export interface Step {
  /** What is asked for. */
  step: string
  /** What was found. */
  measured: string
  passed: boolean
}
