/** A text with some of its spans marked, as text nodes and `<mark>`: never markup from a string. */
export function MarkedText({ text, ranges }: { text: string; ranges: [start: number, end: number][] }) {
  let from = 0
  const parts = ranges.flatMap(([start, end]) => {
    const before = text.slice(from, start)
    from = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
