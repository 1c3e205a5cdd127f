/** One quantity of an economy under its several names: “consumer prices rose 3 per cent”, “CPI was 3 per cent”, “inflation of 3 per cent”. */
import {
  aimWords,
  firmNouns,
  gapJoints,
  indicesTold,
  namedRates,
  risesNamed,
  saidAnyway,
  valueNouns,
} from '../../language/words.ts'
import { isTagged } from '../../text/is-tagged.ts'
import { stem } from '../../text/stem.ts'
import type { Word } from '../../text/word.ts'
import type { NumberExpression } from '../../types.ts'
import { isShareOrSum } from '../units/is-currency.ts'
import { isTime, type NounPhrase } from './noun-phrase.ts'

interface Share {
  head: string | null
  /** Stems. */
  modifiers: readonly string[]
  delta: boolean
}

/** What is traded is a stock as well. */
export const SHARES = stem('shares')

/** The same share by the name it most often has; the very object where it has no other. `isOfAll`: not of some prices only. */
export function economicShare(share: Share, { unit, change }: NumberExpression, isOfAll: boolean): Share {
  if (share.head === 'stock' && isOfAll && isShareOrSum(unit)) return { ...share, head: SHARES }
  if (share.head === null || (unit !== 'percent' && unit !== 'percentage point')) return share
  if (valueNouns.has(share.head)) return { ...share, head: null, modifiers: [] }
  if (share.head === 'rate') {
    const named = share.modifiers.find(word => namedRates.has(word))
    return named ? plain({ ...share, head: namedRates.get(named) as string }, named) : share
  }
  if (namedRates.has(share.head)) return plain(share)
  // A fall has no such name: prices that fell by 3 per cent are no inflation of 3 per cent.
  const isRise = share.delta ? change === 'up' && unit === 'percent' : indicesTold.has(share.head)
  const named = isRise && isOfAll ? risesNamed.get([...share.modifiers, share.head].join(' ')) : undefined
  return named ? { head: named, modifiers: [], delta: false } : share
}

const plain = (share: Share, named?: string): Share => ({
  ...share,
  modifiers: share.modifiers.filter(word => word !== named && !saidAnyway.has(word)),
})

/** “the shares of [Orlen] fell”, “shares in [Orlen]”: whose they are narrows them as “Orlen shares” do; “the company's” may be anybody's. */
export function shareOwner(words: readonly Word[], phrase: NounPhrase | null, modifiers: readonly string[]): string[] {
  const told = modifiers.filter(word => !FIRMS.has(word))
  const joint = phrase ? words[phrase.to]?.lower : undefined
  const owner = phrase && (joint === 'of' || joint === 'in') ? words[phrase.to + 1] : undefined
  return owner?.tag === 'name' ? [...told, stem(owner.lower)] : told
}
const FIRMS = new Set([...firmNouns].map(stem))

/** “prices of food”, “prices in restaurants” are not all prices. */
export function isOfAll(words: readonly Word[], phrase: NounPhrase | null): boolean {
  if (phrase === null) return false
  const next = words[phrase.to]
  if (next?.lower === 'of' || next?.lower === 'for') return false
  const place = next?.lower === 'in' ? words[phrase.to + 1] : undefined
  return place === undefined || place.tag !== 'noun' || isTime(place)
}

/** “Prices rose 6 per cent, and [food] a staggering 11”: what is said of it is not said of all. */
export function gappedOwner(words: readonly Word[], first: number): string[] {
  let i = first - 1
  while (isTagged(words[i], 'det', 'adj', 'verb')) i--
  const owner = words[i]
  const isGapped = owner?.tag === 'noun' && !isTime(owner) && gapJoints.has(words[i - 1]?.lower ?? '')
  return isGapped ? [stem(owner.lower)] : []
}

/** Words on either side of a share in which an aim may be named. */
const AIM_REACH = 5

/** “aims at inflation of 3 per cent”, “its 3 per cent target”: what is aimed at is no rival of what is. */
export function isAimedAt(words: readonly Word[], first: number, last: number, head: string | null): boolean {
  if (head !== null && !namedRates.has(head)) return false
  return (
    stretch(words, first - 1, -1).some(({ lower }) => aimWords.has(lower)) ||
    stretch(words, last + 1, 1).some(({ lower }) => aimWords.has(lower))
  )
}

/** The words from `from` on, in one direction, up to a number or a stop. */
function stretch(words: readonly Word[], from: number, step: 1 | -1): Word[] {
  const found: Word[] = []
  for (let i = from; found.length < AIM_REACH && words[i] && !isTagged(words[i], 'num', 'punct'); i += step)
    found.push(words[i] as Word)
  return found
}
