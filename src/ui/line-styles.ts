import type { ShownRelation } from './shown-relation.ts'

/** What a line may look like. */
export const lineForms = ['solid', 'double', 'dashed', 'dotted', 'wavy'] as const
export type LineForm = (typeof lineForms)[number]

/** How the line under a figure is drawn: relations are told apart by form, colour only repeats it. */
export interface LineStyle {
  form: LineForm
  /** Pixels. */
  width: number
  /** Between letters and line, in ems: a double line needs its room. */
  offset: number
}

export interface LineSet {
  figures: Record<ShownRelation, LineStyle>
  /** A whole clause of which some outlet differs; on another day only, in the form of that. */
  passage: LineStyle
  /** Lines in the ink of the page’s own text, which is as much contrast as the page has. */
  isInInk: boolean
}

/** What a reader may choose: a set, and one form for all its lines instead of one for each relation. */
export interface LineLook {
  lines: 'byRelation' | LineForm
  contrast: boolean
}

export const lineSets = {
  quiet: {
    figures: {
      differs: { form: 'solid', width: 2, offset: 0.18 },
      later: { form: 'dotted', width: 2, offset: 0.2 },
      agrees: { form: 'double', width: 1, offset: 0.16 },
      fits: { form: 'dashed', width: 1, offset: 0.2 },
      related: { form: 'wavy', width: 1, offset: 0.2 },
    },
    passage: { form: 'solid', width: 1, offset: 0.22 },
    isInInk: false,
  },
  contrast: {
    figures: {
      differs: { form: 'solid', width: 4, offset: 0.2 },
      later: { form: 'dotted', width: 3, offset: 0.2 },
      agrees: { form: 'double', width: 2, offset: 0.2 },
      fits: { form: 'dashed', width: 2, offset: 0.2 },
      related: { form: 'wavy', width: 2, offset: 0.2 },
    },
    passage: { form: 'solid', width: 2, offset: 0.24 },
    isInInk: true,
  },
} as const satisfies Record<string, LineSet>

export function lineSetOf({ lines, contrast }: LineLook): LineSet {
  const set: LineSet = contrast ? lineSets.contrast : lineSets.quiet
  if (lines === 'byRelation') return set
  const inForm = (style: LineStyle): LineStyle => ({ ...style, form: lines })
  const { differs, later, agrees, fits, related } = set.figures
  const figures = {
    differs: inForm(differs),
    later: inForm(later),
    agrees: inForm(agrees),
    fits: inForm(fits),
    related: inForm(related),
  }
  return { ...set, figures, passage: inForm(set.passage) }
}

/** A clause is told by its colour alone, but for a contradiction and a mere other day, which a reader must not confuse. */
export function passageStyle({ figures, passage }: LineSet, relation: ShownRelation): LineStyle {
  return relation === 'later' ? { ...passage, form: figures.later.form } : passage
}

/** The relations’ colours of tokens.css, which styles in a page cannot reach. */
export const lineColours: Record<'light' | 'dark', Record<ShownRelation, string>> = {
  light: { differs: '#a5301a', later: '#4e4aa3', agrees: '#20694d', fits: '#24627a', related: '#60586f' },
  dark: { differs: '#f0917a', later: '#aaa8f7', agrees: '#84c8a6', fits: '#86c0d6', related: '#b9afcb' },
}

/** Between the two of each relation, to be laid thinly over either ground. */
export const washColours: Record<ShownRelation, string> = {
  differs: '#d9482a',
  later: '#6a66d0',
  agrees: '#2f9a70',
  fits: '#3a86a8',
  related: '#85789c',
}
