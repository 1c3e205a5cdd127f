import {
  agencies,
  agencyWords,
  dateline,
  namedAgency,
  notAgencyNames,
  relayedAfter,
  relayedBefore,
  relayedSite,
  unnamedAgencies,
} from '../language/words.ts'

/** Attributions stand in an article's first screens; this much is more than any news article and bounds the work. */
const TEXT_READ = 200_000
/** A dateline opens the text; the title and a standfirst may stand before it. */
const DATELINE_PARAGRAPHS = 4
/** How far around a name to look for “according to” or “reported”. */
const AROUND = 70

const literally = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const nameOf = new Map(agencies.flatMap(forms => forms.map(form => [form, forms[0] as string] as const)))
/** Longest form first, so that “Kyodo News” is not read as “Kyodo”. */
const forms = [...nameOf.keys()].sort((a, b) => b.length - a.length)

/** Going through a text's capitalised words once is quicker than looking for every agency in it. */
const capitalised = /[A-ZÀ-ÝČ][\wÀ-ž]*/g
const firstWord = (form: string) => form.match(capitalised)?.[0] ?? form

interface Mention {
  name: string
  at: number
  end: number
}

/** Where agencies are named. Case counts: “AP” is an agency, “ap” is not. Few texts name more than two, so those are looked for. */
const mentionsIn = (text: string): Mention[] => {
  const words = new Set(text.match(capitalised))
  const present = forms.filter(form => words.has(firstWord(form)) && text.includes(form))
  if (present.length === 0) return []
  const any = new RegExp(
    `(?<![\\p{L}\\d.@-]|[\\p{L}\\d.:/]/)(?:${present.map(literally).join('|')})(?![\\p{L}\\d@-])`,
    'gu',
  )
  return [...text.matchAll(any)].map(match => ({
    name: nameOf.get(match[0]) as string,
    at: match.index,
    end: match.index + match[0].length,
  }))
}

const isCredited = (text: string, { at, end }: Mention) => {
  const before = text.slice(Math.max(0, at - AROUND), at).replace(/\s+/g, ' ')
  const after = text.slice(end, end + AROUND).replace(/\s+/g, ' ')
  return relayedBefore.test(before) || relayedAfter.test(after)
}

/** “The Mehr news agency”: agencies not in the list, by their own names. */
const unlistedIn = (text: string): { name: string; at: number }[] =>
  agencyWords.test(text)
    ? [...text.matchAll(namedAgency)]
        .map(match => ({ name: (match[1] as string).replace(/^The /, ''), at: match.index }))
        .filter(({ name }) => !nameOf.has(name) && !notAgencyNames.test(name) && mentionsIn(name).length === 0)
    : []

/** Everyone a text credits with what it says, in its order. */
const creditedIn = (text: string): string[] => {
  const opened = text
    .split('\n\n', DATELINE_PARAGRAPHS)
    .flatMap(paragraph => nameOf.get(dateline.exec(paragraph.slice(0, 120))?.[1] ?? '') ?? [])
  const credited = [
    ...mentionsIn(text).filter(mention => isCredited(text, mention) || opened.includes(mention.name)),
    ...unlistedIn(text),
    ...[...text.matchAll(relayedSite)].map(match => ({ name: match[1] as string, at: match.index })),
  ]
  const named = credited.sort((a, b) => a.at - b.at).map(({ name }) => name)
  return unnamedAgencies.test(text) ? [...named, 'agencies'] : named
}

/** The agencies an article relays, in the order it names them: bylines first, then datelines and attributions. */
export const relayedAgencies = (bylines: string[], text: string): string[] => [
  ...new Set([
    ...bylines.flatMap(line => mentionsIn(line)).map(({ name }) => name),
    ...creditedIn(text.slice(0, TEXT_READ)),
  ]),
]
