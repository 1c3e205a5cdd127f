import {
  agencies,
  dateline,
  namedAgency,
  notAgencyNames,
  relayedAfter,
  relayedBefore,
  relayedSite,
  unnamedAgencies,
} from '../language/en/agencies.ts'

/** Attributions stand in an article's first screens; this much is more than any news article and bounds the work. */
const textRead = 200_000
/** How far around a name to look for “according to” or “reported”. */
const around = 70

const literally = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const nameOf = new Map(agencies.flatMap(forms => forms.map(form => [form, forms[0] as string] as const)))
/** Longest form first, so that “Yonhap News” is not read as “Yonhap”. Case counts: “AP” is an agency, “ap” is not. */
const anyAgency = new RegExp(
  `(?<![\\p{L}\\d.@/-])(?:${[...nameOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map(literally)
    .join('|')})(?![\\p{L}\\d@-])`,
  'gu',
)

/** Agencies whose name stands anywhere in a byline or author field. */
const inByline = (line: string) => [...line.matchAll(anyAgency)].map(match => nameOf.get(match[0]) as string)

/** Agencies a paragraph credits with what it says. */
const inParagraph = (text: string): { name: string; at: number }[] => {
  const found: { name: string; at: number }[] = []
  for (const match of text.matchAll(anyAgency)) {
    const before = text.slice(Math.max(0, match.index - around), match.index).replace(/\s+/g, ' ')
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + around).replace(/\s+/g, ' ')
    if (relayedBefore.test(before) || relayedAfter.test(after))
      found.push({ name: nameOf.get(match[0]) as string, at: match.index })
  }
  for (const match of text.matchAll(namedAgency)) {
    const name = (match[1] as string).replace(/^The /, '')
    if (!nameOf.has(name) && !notAgencyNames.test(name) && !inByline(name).length) found.push({ name, at: match.index })
  }
  for (const match of text.matchAll(relayedSite)) found.push({ name: match[1] as string, at: match.index })
  const opened = nameOf.get(dateline.exec(text.slice(0, 120))?.[1] ?? '')
  if (opened) found.push({ name: opened, at: 0 })
  if (unnamedAgencies.test(text)) found.push({ name: 'agencies', at: text.length })
  return found.sort((a, b) => a.at - b.at)
}

/** The agencies an article relays, in the order it names them: bylines first, then datelines and attributions. */
export const relayedAgencies = (bylines: string[], paragraphs: string[]): string[] => {
  const found = bylines.flatMap(inByline)
  let read = 0
  for (const paragraph of paragraphs) {
    const text = paragraph.slice(0, textRead - read)
    read += text.length
    found.push(...inParagraph(text).map(({ name }) => name))
    if (read >= textRead) break
  }
  return [...new Set(found)]
}
