/** Is what a size or calibre is told of one thing? Null where it is not; `open`: no more than may be. */
import type { Frame } from '../../figures/frame.ts'
import { launchedBy } from '../../language/words.ts'
import type { Figure } from '../../types.ts'
import { matchHeads } from './match-frames.ts'

const CALIBRE = 'millimetre'

export function matchSpecifications(x: Frame, y: Frame, a: Figure, b: Figure): 'told' | 'open' | null {
  const heads = matchHeads(x, y)
  if (heads === 'equal' || heads === 'close') return 'told'
  if (a.unit !== CALIBRE || b.unit !== CALIBRE) return null
  // “launchers for 240mm rockets”, “240mm launchers”
  if (isLaunched(x.head, y.head) || isLaunched(y.head, x.head)) return 'told'
  // “the 170mm Hammer” may be the guns.
  return heads === 'open' && x.head !== y.head ? 'open' : null
}

const isLaunched = (what: string | null, by: string | null): boolean => what !== null && launchedBy[what] === by
