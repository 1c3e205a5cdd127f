import { createInterface } from 'node:readline'
import { findClaims } from '../../core/claims/find-claims.ts'
import type { Figure } from '../../core/types.ts'
import { CliError } from '../cli-error.ts'
import { printJson } from '../print-json.ts'

/** figures: lines of {id, text} on stdin → lines of {id, figures}; offsets are into `text`. */
export async function figures(): Promise<void> {
  let line = 0
  for await (const json of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (json.trim() === '') continue
    const { id, text } = parseLine(json, line)
    const found = findClaims({ text, published: null }).flatMap(claim => (claim.figure ? [claim.figure] : []))
    await printJson({ id, figures: found satisfies Figure[] })
  }
}

function parseLine(json: string, line: number): { id: unknown; text: string } {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string') {
      return { id: 'id' in value ? value.id : null, text: value.text }
    }
  } catch {
    // Falls through to the same sentence: either way the line cannot be used.
  }
  throw new CliError(`Line ${line} of the input is not JSON of the form {"id": …, "text": "…"}.`)
}
