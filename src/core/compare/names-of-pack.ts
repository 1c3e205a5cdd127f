/** One person, whom the page calls by the last name alone and the pack by both, or the other way round: told as the pack tells it. */
import { lastName } from '../names/last-name.ts'
import type { LoadedPack } from '../pack/load-pack.ts'
import { isName, NAME_PREFIX } from '../text/term-kinds.ts'

/** Terms of the page as the pack has them. */
export function namesOfPack(loaded: LoadedPack): (term: string) => string {
  const { known, byPart } = namesIn(loaded)
  return term => {
    if (!isName(term) || known.has(term)) return term
    const name = term.slice(NAME_PREFIX.length)
    const other = name.includes(' ') ? `${NAME_PREFIX}${lastName(name) ?? name}` : byPart.get(name)
    return other && known.has(other) ? other : term
  }
}

interface Names {
  known: ReadonlySet<string>
  /** The one full name that a last name is part of; null where there are several. */
  byPart: ReadonlyMap<string, string | null>
}

const read = new WeakMap<LoadedPack, Names>()

function namesIn(loaded: LoadedPack): Names {
  const before = read.get(loaded)
  if (before) return before
  const known = new Set(loaded.claims.words.filter(isName))
  const byPart = new Map<string, string | null>()
  for (const term of known) {
    const part = lastName(term.slice(NAME_PREFIX.length))
    if (part !== null) byPart.set(part, byPart.has(part) ? null : term)
  }
  const names = { known, byPart }
  read.set(loaded, names)
  return names
}
