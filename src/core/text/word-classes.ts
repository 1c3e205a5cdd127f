/** Closed-class words, and every form of the verbs that news is told with. */
import { functionWords, irregularVerbs, verbLemmas } from '../language/words.ts'
import type { Tag, VerbForm } from './word.ts'

export const closedClass: ReadonlyMap<string, Tag> = makeClosedClass()
export const verbForms: ReadonlyMap<string, { lemma: string; form: VerbForm }> = makeVerbForms()

function makeClosedClass(): Map<string, Tag> {
  const classes = new Map<string, Tag>()
  for (const [row, tag] of [
    ['adverb', 'adv'],
    ['relative', 'rel'],
    ['pronoun', 'pron'],
    ['determiner', 'det'],
    ['conjunction', 'conj'],
    ['preposition', 'prep'],
    ['auxiliary', 'aux'],
    ['modal', 'modal'],
  ] as const) {
    for (const word of functionWords[row]) classes.set(word, tag)
  }
  for (const word of ['not', 'never', "n't"]) classes.set(word, 'neg')
  classes.set('own', 'adj')
  for (const word of ['that', 'who', 'which', 'whom', 'whose', 'where']) classes.set(word, 'rel')
  return classes
}

function makeVerbForms(): Map<string, { lemma: string; form: VerbForm }> {
  const forms = new Map<string, { lemma: string; form: VerbForm }>()
  const add = (form: string, lemma: string, kind: VerbForm): void => {
    if (!forms.has(form)) forms.set(form, { lemma, form: kind })
  }
  for (const lemma of verbLemmas) {
    add(lemma, lemma, 'base')
    add(thirdPerson(lemma), lemma, 's')
    const [past, participle] = irregularVerbs[lemma]?.split(' ') ?? []
    const stems = regularStems(lemma)
    for (const base of stems) add(`${base}ing`, lemma, 'ing')
    if (past) {
      add(past, lemma, 'past')
      if (participle) add(participle, lemma, 'participle')
    } else for (const base of stems) add(`${base}ed`, lemma, 'past')
  }
  add('dying', 'die', 'ing')
  return forms
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|z|o)$/.test(lemma)) return `${lemma}es`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

/** What “ing” and “ed” are put to: deploy, produc(e), stop → stopp. Both spellings where English doubles or not. */
function regularStems(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}i`]
  if (/ee$/.test(lemma)) return [lemma, lemma.slice(0, -1)]
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)]
  if (/[aeiou][bdgklmnprt]$/.test(lemma) && !/[aeiou]{2}.$/.test(lemma)) return [lemma, lemma + lemma.slice(-1)]
  return [lemma]
}
