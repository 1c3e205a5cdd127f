export const Kind = {
  Space: 0,
  Word: 1,
  Number: 2,
  Symbol: 3,
  /** A web address, whose digits are nobody's figure. */
  Address: 4,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z]/.test(character)) return Kind.Word
  if (/\d/.test(character)) return Kind.Number
  return code <= 32 ? Kind.Space : Kind.Symbol
})

/** Digits, fraction signs and letters by character; all else that is no space is a symbol. */
function classOf(code: number): Kind {
  if (code < 128) return ascii[code] as Kind
  if (code >= 0xbc && code <= 0xbe) return Kind.Number
  if (code === 0xa0 || code === 0x202f || code === 0x3000 || code === 0xfeff) return Kind.Space
  if (code >= 0x2000 && code <= 0x200d) return Kind.Space
  if (code >= 0x2150 && code <= 0x215e) return Kind.Number
  if (code === 0xaa || code === 0xb5 || code === 0xba) return code === 0xba ? Kind.Symbol : Kind.Word
  return code < 0xc0 ||
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2010 && code <= 0x2bff) ||
    (code >= 0x3001 && code <= 0x3020)
    ? Kind.Symbol
    : Kind.Word
}

const FULL_STOP = 46
const COMMA = 44
const APOSTROPHE = 39
const RAISED_COMMA = 0x2019
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** A stretch of a text cut into words, digit runs (“1,100”, “2.5”) and single symbols. One pass; every reader then works on token numbers. */
export class NumberTokens {
  readonly kinds: Kind[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly text: string
  private readonly from: number
  private readonly to: number
  /** Cut out of the text when first asked for; every reader asks for the same few. */
  private readonly raws: (string | undefined)[] = []
  private readonly words: (string | undefined)[] = []

  constructor(text: string, from: number, to: number) {
    this.text = text
    this.from = from
    this.to = to
    let at = from
    while (at < to) {
      const kind = classOf(text.charCodeAt(at))
      if (kind === Kind.Space) at++
      else at = this.cut(kind, at)
    }
  }

  private cut(kind: Kind, start: number): number {
    const { text, to } = this
    let end = start + 1
    let found: Kind = kind
    if (kind === Kind.Word) {
      while (end < to && classOf(text.charCodeAt(end)) === Kind.Word) end++
      if (text.startsWith('://', end) || (end - start === 3 && text.startsWith('www.', start))) {
        found = Kind.Address
        while (end < to && classOf(text.charCodeAt(end)) !== Kind.Space) end++
      }
    } else if (kind === Kind.Number || this.isLeadingPoint(start)) {
      found = Kind.Number
      while (end < to && this.continuesNumber(end)) end++
    }
    this.kinds.push(found)
    this.starts.push(start)
    this.ends.push(end)
    this.raws.push(undefined)
    this.words.push(undefined)
    return end
  }

  /** “.5 per cent” */
  private isLeadingPoint(at: number): boolean {
    const { text } = this
    return (
      text.charCodeAt(at) === FULL_STOP &&
      isDigit(text.charCodeAt(at + 1)) &&
      (at === this.from || classOf(text.charCodeAt(at - 1)) === Kind.Space)
    )
  }

  private continuesNumber(at: number): boolean {
    const code = this.text.charCodeAt(at)
    if (isDigit(code)) return true
    return (
      at + 1 < this.to &&
      (code === COMMA || code === FULL_STOP || this.isThousandsApostrophe(at, code)) &&
      isDigit(this.text.charCodeAt(at + 1)) &&
      isDigit(this.text.charCodeAt(at - 1))
    )
  }

  /** “12’000”, as the Swiss write it; of feet and inches (“5’11”) there are fewer digits. */
  private isThousandsApostrophe(at: number, code: number): boolean {
    if (code !== APOSTROPHE && code !== RAISED_COMMA) return false
    const [second, third, fourth] = [2, 3, 4].map(ahead => this.text.charCodeAt(at + ahead))
    return isDigit(second as number) && isDigit(third as number) && !isDigit(fourth as number)
  }

  get count(): number {
    return this.kinds.length
  }

  /** Reading an array beyond its ends is slow, and readers look beyond both. */
  private has(token: number): boolean {
    return token >= 0 && token < this.kinds.length
  }

  kind(token: number): Kind {
    return this.has(token) ? (this.kinds[token] as Kind) : Kind.Space
  }

  start(token: number): number {
    return this.has(token) ? (this.starts[token] as number) : this.to
  }

  end(token: number): number {
    return this.has(token) ? (this.ends[token] as number) : this.to
  }

  /** As written; empty beyond either end. */
  raw(token: number): string {
    if (!this.has(token)) return ''
    const known = this.raws[token]
    if (known !== undefined) return known
    const raw = this.text.slice(this.starts[token], this.ends[token])
    this.raws[token] = raw
    return raw
  }

  /** In lower case; empty beyond either end. */
  word(token: number): string {
    if (!this.has(token)) return ''
    const known = this.words[token]
    if (known !== undefined) return known
    const word = this.raw(token).toLowerCase()
    this.words[token] = word
    return word
  }

  /** True when nothing stands between this token and the next. */
  touchesNext(token: number): boolean {
    return token >= 0 && token + 1 < this.count && this.end(token) === this.start(token + 1)
  }

  isCapitalised(token: number): boolean {
    if (this.kind(token) !== Kind.Word) return false
    const first = this.text.charAt(this.start(token))
    return first !== first.toLowerCase()
  }

  isLowerWord(token: number): boolean {
    return this.kind(token) === Kind.Word && !this.isCapitalised(token)
  }

  /** A hyphen or dash with no space on either side. */
  isGluedHyphen(token: number): boolean {
    return this.isHyphen(token) && this.touchesNext(token - 1) && this.touchesNext(token)
  }

  isHyphen(token: number): boolean {
    if (this.kind(token) !== Kind.Symbol) return false
    const code = this.text.charCodeAt(this.start(token))
    return code === 45 || (code >= 0x2010 && code <= 0x2013) || code === 0x2212
  }
}
