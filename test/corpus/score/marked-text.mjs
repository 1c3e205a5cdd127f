/** Labels quote the article and bracket what they are about: “killing [at least 38] people”. This finds that place again. */

export function parseMarked(marked) {
  const open = marked.indexOf('[')
  const close = marked.indexOf(']')
  if (open < 0) return { plain: marked, start: 0, end: marked.length }
  return { plain: marked.replace('[', '').replace(']', ''), start: open, end: close - 1 }
}

/** Every place of the marked text in `text`, as spans of the bracketed part. Runs of white space are equal to one space. */
export function findMarked(text, marked) {
  const { plain, start, end } = parseMarked(marked)
  return findPlain(text, plain).map(place => ({ start: place.map(start), end: place.map(end - 1) + 1 }))
}

/** Every place of `plain` in `text`: its span, and a function from offsets in `plain` to offsets in `text`. */
export function findPlain(text, plain) {
  const folded = foldSpace(text)
  const needle = foldSpace(plain).text
  const places = []
  for (let at = folded.text.indexOf(needle); at >= 0; at = folded.text.indexOf(needle, at + 1)) {
    const map = offset => folded.offsets[at + offset] ?? text.length
    places.push({ start: map(0), end: map(needle.length - 1) + 1, map })
  }
  return places
}

export const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const folds = new Map()

function foldSpace(text) {
  const known = folds.get(text)
  if (known) return known
  let folded = ''
  const offsets = []
  for (const match of text.matchAll(/\s+|\S+/g)) {
    const piece = /\s/.test(match[0]) ? ' ' : match[0]
    for (let i = 0; i < piece.length; i++) offsets.push(match.index + i)
    folded += piece
  }
  const result = { text: folded, offsets }
  folds.set(text, result)
  return result
}
