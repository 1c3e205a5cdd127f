import type { SearchHit } from '../../core/pack/types.ts'
import { formatNumber } from '../words/format.ts'
import { outletName } from '../words/outlet-name.ts'
import { say } from '../words/say.ts'
import { countHits, type HitFilter, KINDS } from './filter-hits.ts'

interface HitFiltersProps {
  hits: readonly SearchHit[]
  filter: HitFilter
  onFilter: (filter: HitFilter) => void
}

/** Narrows what was found, by kind and by outlet; each choice tells beforehand how much it leaves. */
export function HitFilters({ hits, filter, onFilter }: HitFiltersProps) {
  const { kinds, outlets } = countHits(hits, filter)
  const names = [...new Set(hits.map(({ outlet }) => outlet))].sort((a, b) => a.localeCompare(b))
  return (
    <fieldset class="filters">
      <legend class="unseen">{say('filters')}</legend>
      {KINDS.map(kind => (
        <button
          type="button"
          class="filter"
          aria-pressed={filter.kind === kind}
          onClick={() => onFilter({ ...filter, kind: filter.kind === kind ? null : kind })}
        >
          {say(`kind_${kind}`)} <span class="group-count">{formatNumber(kinds.get(kind) ?? 0)}</span>
        </button>
      ))}
      <select
        class="filter"
        aria-label={say('filterOutlet')}
        value={filter.outlet ?? ''}
        onChange={event => onFilter({ ...filter, outlet: event.currentTarget.value || null })}
      >
        <option value="">{say('allOutlets')}</option>
        {names.map(name => (
          <option value={name}>{say('withCount', { name: outletName(name), count: outlets.get(name) ?? 0 })}</option>
        ))}
      </select>
    </fieldset>
  )
}
