import type { Report } from '../../core/types.ts'
import { say } from '../words/say.ts'
import { outletNames } from './word-choice-row.tsx'

/** One independent voice, and the outlets that relay it. */
export function OriginRow({ origin: { name, outlets }, own }: { origin: Report['origins'][number]; own: string }) {
  return (
    <li class="row plain-row">
      <p class="origin">
        <span class="pair-name">{name}</span>{' '}
        <span class="origin-count">{say('outlets', { count: outlets.length })}</span>
      </p>
      <p class="pair-outlets">{outletNames(outlets, own)}</p>
    </li>
  )
}
