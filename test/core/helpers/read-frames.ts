import { findClaims } from '../../../src/core/claims/find-claims.ts'

/** “40 miners were killed” → '40 miner killed', heads by their stems; '-' for what is not told, '/day' for a rate. */
export const readFrames = (text: string): string[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, frame }) => {
    if (!figure || !frame) return []
    const rate = frame.per === null ? '' : `/${frame.per}`
    return [`${figure.surface} ${frame.head ?? '-'} ${frame.role ?? '-'}${rate}`]
  })
