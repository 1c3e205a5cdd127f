/** Pseudo-random numbers that are the same on every machine: a bench that reads other text each time compares nothing. */
export interface Random {
  /** 0..1, 1 exclusive. */
  next(): number
  /** A whole number, both ends inclusive. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
}

/** Mulberry32: 32 bits of state, ample for choosing words. */
export function makeRandom(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: list => list[Math.floor(next() * list.length)] as (typeof list)[number],
  }
}
