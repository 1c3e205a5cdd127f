import { leaningOpeners } from '../../language/words.ts'
import type { Word, WordRange } from '../../text/word.ts'
import { clauseAround } from '../counted/clause-around.ts'

/** A clause that leans on the one before, and with it that: “…, with 23 dead”, “…, killing 23”, “…, in which 23 died”, “… (23 dead)”. */
export function eventClause(words: readonly Word[], clause: WordRange): WordRange {
  const before = words[clause.from - 1]
  const opener = words[clause.from]
  if (!before || !opener || !/^[,(–—]$/.test(before.text)) return clause
  const leans =
    before.text === '(' ||
    opener.form === 'ing' ||
    leaningOpeners.has(opener.lower) ||
    (opener.tag === 'prep' && words[clause.from + 1]?.tag === 'rel')
  if (!leans || clause.from < 2) return clause
  return { from: clauseAround(words, clause.from - 2, clause.from - 2).from, to: clause.to }
}
