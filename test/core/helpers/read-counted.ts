import { findClaims } from '../../../src/core/claims/find-claims.ts'

/** “40 miners were killed” → '40 | miners | killed'; scope follows where the text bounds the count. */
export const readCounted = (text: string): string[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure }) =>
    figure ? [[figure.surface, figure.counted ?? '-', figure.role ?? '-', ...figure.scope].join(' | ')] : [],
  )
