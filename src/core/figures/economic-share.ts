/** One quantity of an economy under its several names: “consumer prices rose 3 per cent”, “CPI was 3 per cent”, “inflation of 3 per cent”. */
import { indicesTold, namedRates, risesNamed, saidAnyway, valueNouns } from '../language/words.ts'
import type { NumberExpression } from '../types.ts'

interface Share {
  head: string | null
  /** Stems. */
  modifiers: readonly string[]
  delta: boolean
}

/** The same share by the name it most often has; the very object where it has no other. */
export function economicShare(share: Share, { unit, change }: NumberExpression): Share {
  if (share.head === null || (unit !== 'percent' && unit !== 'percentage point')) return share
  if (valueNouns.has(share.head)) return { ...share, head: null, modifiers: [] }
  if (share.head === 'rate') {
    const named = share.modifiers.find(word => namedRates.has(word))
    return named ? plain({ ...share, head: namedRates.get(named) as string }, named) : share
  }
  if (namedRates.has(share.head)) return plain(share)
  // A fall has no such name: prices that fell by 3 per cent are no inflation of 3 per cent.
  const isRise = share.delta ? change === 'up' && unit === 'percent' : indicesTold.has(share.head)
  const named = isRise ? risesNamed.get([...share.modifiers, share.head].join(' ')) : undefined
  return named ? { head: named, modifiers: [], delta: false } : share
}

const plain = (share: Share, named?: string): Share => ({
  ...share,
  modifiers: share.modifiers.filter(word => word !== named && !saidAnyway.has(word)),
})
