import type { Word } from '../text/tag.ts'

/** Followed by these a verb of saying tells a deed: “put up”, “declared a state of emergency”, “claimed 118 lives”. */
const DEED: Readonly<Record<string, RegExp>> = {
  put: /^(?:up|on|out|off|in|into|at)$/,
  declare: /^(?:a|an|the|war|victory)$/,
  reveal: /^(?:a|an)$/,
  tell: /^to$/,
}

export function isDeed(words: readonly Word[], verb: number): boolean {
  const { lemma, lower } = words[verb] as Word
  const next = words[verb + 1]
  if (DEED[lemma ?? lower]?.test(next?.lower ?? '')) return true
  if (lemma === 'add') return next?.tag === 'num'
  return lemma === 'claim' && words.slice(verb + 1, verb + 8).some(word => /^(?:lives?|victims?)$/.test(word.lower))
}
