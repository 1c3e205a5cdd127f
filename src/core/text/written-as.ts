import type { Word } from './word.ts'

interface Spelling {
  spell?: (word: Word) => string
  apostrophe?: string
}

/** Words with the possessive endings between them: “Farmers' League”. */
export function writtenAs(words: readonly Word[], { spell = textOf, apostrophe = "'" }: Spelling = {}): string {
  let written = ''
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (before?.possessive) written += before.lexeme.endsInS ? apostrophe : `${apostrophe}s`
    // The apostrophe of a plural is a word by itself.
    if (before?.possessive && word.shape === 'punct') continue
    written += before ? ` ${spell(word)}` : spell(word)
  }
  return written
}

const textOf = ({ text }: Word): string => text
