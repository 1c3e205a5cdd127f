/** Where a story's counts are of, unless a text says otherwise: the places all of it happens in. */
import type { Frame } from '../figures/frame.ts'
import { NATIONWIDE } from '../figures/scope/nationwide.ts'
import { relateValues, sizeOf } from '../figures/values.ts'
import { isCountry } from '../names/name-table.ts'
import { NAME_PREFIX } from '../text/term-kinds.ts'
import { type Count, countsByArticle, isCount } from './counts-by-article.ts'
import { type Counts, leader, note } from './name-counts.ts'
import type { Told } from './told.ts'

/** Share of articles that name a place of the story. */
const NAMED_BY_MOST = 0.6
const FEWEST_ARTICLES = 3

export function mainPlaces(claims: readonly Told[]): string[] {
  const counts = claims.filter(isCount)
  const named: Counts = new Map()
  for (const { frame } of counts) for (const name of frame.where) if (name !== NATIONWIDE) note(name, named)
  const countries = [...named].filter(([name]) => isCountry(name))
  const others = [...named].filter(([name]) => !isCountry(name))
  const leaders = [leader(countries), leader(others)].filter(name => name !== null)
  const common = namedByMost(named, claims)
  const told = common.length > 0 ? countsByArticle(claims) : []
  const undivided = common.filter(name => !told.some(one => isContrasted(name, one)))
  return [...new Set([...leaders, ...undivided])]
}

/** Places that most articles name, in whatever sentence. */
function namedByMost(places: Counts, claims: readonly Told[]): string[] {
  const articles = new Set<number>()
  const naming = new Map([...places.keys()].map(name => [name, new Set<number>()]))
  for (const { article, terms, frame } of claims) {
    articles.add(article)
    for (const term of terms) if (term.startsWith(NAME_PREFIX)) naming.get(term.slice(NAME_PREFIX.length))?.add(article)
    for (const name of frame?.where ?? []) naming.get(name)?.add(article)
  }
  const enough = Math.max(FEWEST_ARTICLES, articles.size * NAMED_BY_MOST)
  return [...naming].filter(([, told]) => told.size >= enough).map(([name]) => name)
}

/** “19 dead in the town” beside “41 dead” in one article: the town is a part of the story, and not where all of it happens. A greater number is no part. */
function isContrasted(name: string, told: readonly Count[]): boolean {
  const here = told.filter(({ frame }) => frame.where.includes(name))
  const elsewhere = told.filter(({ frame }) => !frame.part && !frame.unsure && !frame.where.includes(name))
  return here.some(a =>
    elsewhere.some(
      b =>
        isOneCount(a.frame, b.frame) &&
        relateValues(a.figure, b.figure).kind === 'differs' &&
        sizeOf(a.figure) < sizeOf(b.figure),
    ),
  )
}

const isOneCount = (a: Frame, b: Frame): boolean =>
  a.dimension === b.dimension && a.head === b.head && a.role === b.role && a.role !== null
