/** What the reader may choose, and how what is stored of it is understood; kept by settings-store.ts. */
import {
  array,
  boolean,
  fallback,
  type InferOutput,
  nullable,
  object,
  parse,
  picklist,
  pipe,
  transform,
  unknown,
} from 'valibot'
import { lineForms } from './ui/line-styles.ts'
import { languages } from './ui/words/languages.ts'

/**
 * `differing`: only where another outlet differs. `reported`: figures that others report too, and statements that hold
 * none. `everything`: whatever others say something to.
 */
export const underlines = ['differing', 'reported', 'everything'] as const
export type Underline = (typeof underlines)[number]

/** A form of its own for each relation, or one for all. */
export const lineChoices = ['byRelation', ...lineForms] as const

/** Field by field: what cannot be understood becomes the default, and costs nothing that can. */
const schema = object({
  /** Off: no page is read, anywhere. */
  on: fallback(boolean(), true),
  /** Hosts on which pages are left alone, as `siteOf` names them. */
  sitesOff: fallback(pipe(array(unknown()), transform(keepNames)), []),
  underline: fallback(picklist(underlines), 'reported'),
  lines: fallback(picklist(lineChoices), 'byRelation'),
  contrast: fallback(boolean(), false),
  /** Of the interface; null: as the browser. */
  language: fallback(nullable(picklist(languages)), null),
  /** The first-run page has been shown. */
  welcomed: fallback(boolean(), false),
})

export type Settings = Readonly<InferOutput<typeof schema>>

/** What becomes of the settings, given those there are. */
export type Change = (now: Settings) => Partial<Settings>

export type Stored = Readonly<Record<string, unknown>>

/** From the form of each version to the next, the first from version 1 to version 2. */
const migrations: ((stored: Stored) => Stored)[] = []

export const defaults: Settings = understand({})

export function isOffAt({ on, sitesOff }: Settings, site: string | null): boolean {
  return !on || (site !== null && sitesOff.includes(site))
}

/** Turns one site off or on again. */
export function switchSite({ sitesOff }: Settings, site: string, on: boolean): Partial<Settings> {
  const others = sitesOff.filter(other => other !== site)
  return { sitesOff: on ? others : [...others, site] }
}

/** The site of an address as a reader would name it: “courier.example”; null where we never read. */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  const { protocol, hostname } = new URL(url)
  return /^https?:$/.test(protocol) && hostname !== '' ? hostname.replace(/^www\./, '') : null
}

/** `steps` is for tests. */
export function migrate(stored: Stored, steps = migrations): Stored {
  const version = Number.isInteger(stored.version) ? Math.max(1, Number(stored.version)) : 1
  const migrated = steps.slice(version - 1).reduce((before, step) => step(before), stored)
  return { ...migrated, version: Math.max(version, steps.length + 1) }
}

export function understand(stored: Stored): Settings {
  return parse(schema, stored)
}

/** An object as it was stored; empty when it is none. */
export function plain(value: unknown): Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Stored) : {}
}

function keepNames(list: unknown[]): string[] {
  return [...new Set(list.filter(item => typeof item === 'string'))]
}
