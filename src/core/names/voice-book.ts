/** The voices of a story by one name each, however its articles call them: “Mayor Ada Birchwood”, “Ms Birchwood”, “Ada Birchwood”. */
import { countries, honorifics, nameTailPrepositions, offices } from '../language/words.ts'
import { isUpperAt } from '../text/char-class.ts'

interface Entry {
  voice: string
  /** Its own name, word by word, without its office and what it is of. */
  name: readonly string[]
}

export class VoiceBook {
  private readonly byLastWord = new Map<string, Entry[]>()
  private readonly known = new Map<string, string>()

  /**
   * `voices`: as often as each is heard, so that of two ways to write a name the commoner is taken.
   * `before`: a book whose names stand, to which these voices come.
   */
  constructor(
    voices: Iterable<string>,
    private readonly before?: VoiceBook,
  ) {
    const counts = new Map<string, number>()
    for (const voice of voices) counts.set(voice, (counts.get(voice) ?? 0) + 1)
    // The fullest names first, and without their office: the others are found to be short for them.
    const ranked = [...counts].map(([voice, count]) => ({ voice, count, name: nameOf(voice) }))
    ranked.sort((a, b) => b.name.length - a.name.length || a.voice.length - b.voice.length || b.count - a.count)
    for (const { voice, name } of ranked) this.enter({ voice, name })
  }

  /** The names of these voices, each once. A voice that is not in the book keeps its own. */
  namesOf(voices: readonly string[]): string[] {
    return [...new Set(voices.map(voice => this.lookup(voice) ?? voice))]
  }

  private lookup(voice: string): string | null {
    return this.before?.lookup(voice) ?? this.known.get(voice) ?? this.find({ voice, name: nameOf(voice) })
  }

  private enter(entry: Entry): void {
    const met = this.before?.lookup(entry.voice) ?? this.find(entry)
    this.known.set(entry.voice, met ?? entry.voice)
    if (met) return
    const key = lastWord(entry)
    const others = this.byLastWord.get(key)
    if (others) others.push(entry)
    else this.byLastWord.set(key, [entry])
  }

  /** Null where the book has no such voice, or several: one Birchwood may be the mayor or her brother. */
  private find(entry: Entry): string | null {
    const alike = (this.byLastWord.get(lastWord(entry)) ?? []).filter(other => areOne(entry, other))
    return alike.length === 1 ? (alike[0]?.voice as string) : null
  }
}

const areOne = (a: Entry, b: Entry): boolean =>
  a.name.length === 0 || b.name.length === 0
    ? plain(a.voice) === plain(b.voice)
    : endsWith(a.name, b.name) || endsWith(b.name, a.name)

const endsWith = (full: readonly string[], end: readonly string[]): boolean =>
  end.every((word, i) => word === full[full.length - end.length + i])

const lastWord = ({ voice, name }: Entry): string => name.at(-1) ?? plain(voice)

/** “Mayor Ada Birchwood of Marrow” → ada birchwood; “charity Open Roads” → open roads; of “the flood office” nothing. */
function nameOf(voice: string): string[] {
  const words = voice.split(' ')
  const tail = words.findIndex((word, i) => i > 0 && nameTailPrepositions.has(word))
  const own = words.slice(0, tail < 0 ? words.length : tail)
  const name = own.slice(own.findLastIndex(isOffice) + 1)
  // “Sudan” is not short for “South Sudan”.
  return countryNames.has(name.join(' ')) ? [] : name.map(plain)
}

const isOffice = (word: string): boolean =>
  !isUpperAt(word, 0) || offices.has(plain(word)) || honorifics.has(plain(word))
const countryNames = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]))
const plain = (text: string): string => text.toLowerCase().replace(/^the |['’.]/g, '')
