import type { Word } from './word.ts'

/** Words `from` to `to`, which is exclusive, with the possessive endings between them: “Farmers' League”. */
export function writtenAs(words: readonly Word[], from: number, to: number, spell = textOf): string {
  let written = spell(words[from] as Word)
  for (let i = from + 1; i < to; i++) {
    const before = words[i - 1] as Word
    const word = words[i] as Word
    if (before.possessive) written += before.lexeme.endsInS ? "'" : "'s"
    // The apostrophe of a plural is a word by itself.
    if (!before.possessive || word.shape !== 'punct') written += ` ${spell(word)}`
  }
  return written
}

const textOf = ({ text }: Word): string => text
