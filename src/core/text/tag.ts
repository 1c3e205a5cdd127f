/**
 * What part each word plays, as far as counting and quoting need it: where a noun phrase ends, which word is a verb.
 * Closed-class words and a list of news verbs decide; what is left is told by its ending and its left neighbour.
 */
import { functionWords, irregularVerbs, nounLikeForms, verbLemmas } from '../language/words.ts'
import type { Span } from '../types.ts'
import type { Token } from './tokenize.ts'

export type Tag =
  | 'det'
  | 'prep'
  | 'conj'
  | 'aux'
  | 'modal'
  | 'pron'
  | 'rel'
  | 'adv'
  | 'neg'
  | 'verb'
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'punct'

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface Word extends Token {
  tag: Tag
  /** For a verb, or a word that could be one. */
  lemma: string | null
  form: VerbForm | null
}

const closedClass = new Map<string, Tag>()
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
  for (const word of functionWords[row]) closedClass.set(word, tag)
}
for (const word of ['not', 'never', "n't"]) closedClass.set(word, 'neg')
closedClass.set('own', 'adj')
for (const word of ['that', 'who', 'which', 'whom', 'whose', 'where']) closedClass.set(word, 'rel')

const verbForms = new Map<string, { lemma: string; form: VerbForm }>()
const addForm = (form: string, lemma: string, kind: VerbForm): void => {
  if (!verbForms.has(form)) verbForms.set(form, { lemma, form: kind })
}
for (const lemma of verbLemmas) {
  addForm(lemma, lemma, 'base')
  addForm(
    /(?:s|sh|ch|x|z|o)$/.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`,
    lemma,
    's',
  )
  const [past, participle] = irregularVerbs[lemma]?.split(' ') ?? []
  const stems = regularStems(lemma)
  for (const base of stems) addForm(`${base}ing`, lemma, 'ing')
  if (past) {
    addForm(past, lemma, 'past')
    if (participle) addForm(participle, lemma, 'participle')
  } else for (const base of stems) addForm(`${base}ed`, lemma, 'past')
}
addForm('dying', 'die', 'ing')

/** What “ing” and “ed” are put to: deploy, produc(e), stop → stopp. Both spellings where English doubles or not. */
function regularStems(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}i`]
  if (/ee$/.test(lemma)) return [lemma, lemma.slice(0, -1)]
  if (lemma.endsWith('e')) return [lemma.slice(0, -1)]
  if (/[aeiou][bdgklmnprt]$/.test(lemma) && !/[aeiou]{2}.$/.test(lemma)) return [lemma, lemma + lemma.slice(-1)]
  return [lemma]
}

/** Their participle is their base form: “is forecast at”, “was set to”. */
const UNCHANGED = new Set([
  'forecast',
  'set',
  'put',
  'cut',
  'hit',
  'cost',
  'cast',
  'split',
  'spread',
  'shed',
  'shut',
  'quit',
  'hurt',
])

const ADJECTIVE = /(?:ous|ful|ive|able|ible|less|ary|ical|ional|ic|ish)$/
const MODIFIER_BEFORE = new Set<Tag>(['det', 'adj', 'num'])
const SUBJECT_BEFORE = new Set<Tag>(['noun', 'name', 'pron', 'rel', 'adv', 'neg'])
const OBJECT_AFTER = new Set<Tag>(['det', 'num', 'pron', 'prep', 'rel', 'adv', 'name', 'aux'])

/** Tags the tokens of one sentence. `numbers` are the spans of number expressions in it, sorted. */
export function tagWords(tokens: readonly Token[], numbers: readonly Span[] = []): Word[] {
  const words: Word[] = []
  let n = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    while (n < numbers.length && (numbers[n] as Span).end <= token.start) n++
    const inNumber = n < numbers.length && (numbers[n] as Span).start <= token.start
    const verb = token.shape === 'word' ? verbForms.get(token.lower) : undefined
    const { text, lower, start, end, shape, possessive, capital } = token
    const lemma = verb ? verb.lemma : null
    const form = verb ? verb.form : null
    // Field by field: spreading the token first makes an object that engines handle many times slower.
    const word: Word = { text, lower, start, end, shape, possessive, capital, tag: 'noun', lemma, form }
    word.tag = inNumber ? 'num' : tagOne(word, words[i - 1], tokens, i)
    words.push(word)
  }
  return words
}

function tagOne(word: Word, before: Word | undefined, tokens: readonly Token[], i: number): Tag {
  if (word.shape === 'punct') return 'punct'
  if (word.shape === 'number') return 'num'
  const initial = before === undefined || (before.tag === 'punct' && /[.:“"‘'•(]/.test(before.text) && i <= 2)
  const closed = closedClass.get(word.lower)
  if (closed && !(word.capital && !initial && word.text === word.text.toUpperCase() && word.text.length > 1))
    return closed
  if (word.capital && !initial) return 'name'
  if (word.form) return tagVerbForm(word, before, tokens[i + 1])
  if (word.lower.endsWith('ly') && word.lower.length > 4) return 'adv'
  if (/(?:ed|ing)$/.test(word.lower) && word.lower.length > 4 && !word.lower.includes('-')) {
    return isModifier(before, tokens[i + 1])
      ? 'adj'
      : before && (before.tag === 'aux' || SUBJECT_BEFORE.has(before.tag))
        ? 'verb'
        : 'adj'
  }
  if (ADJECTIVE.test(word.lower)) return 'adj'
  return word.capital && initial && word.text.length > 1 && word.text === word.text.toUpperCase() ? 'name' : 'noun'
}

function tagVerbForm(word: Word, before: Word | undefined, next: Token | undefined): Tag {
  const nextTag = next
    ? (closedClass.get(next.lower) ?? (next.shape === 'number' ? 'num' : next.shape === 'punct' ? 'punct' : null))
    : 'punct'
  if (before && (before.tag === 'modal' || before.lower === 'to' || before.tag === 'aux' || before.tag === 'neg')) {
    return before.tag === 'aux' && nounLikeForms.has(word.lower) && word.form === 'base' && !UNCHANGED.has(word.lower)
      ? 'noun'
      : 'verb'
  }
  if (nounLikeForms.has(word.lower)) {
    if (before === undefined || before.possessive || MODIFIER_BEFORE.has(before.tag) || before.tag === 'prep')
      return 'noun'
    const takesObject = nextTag !== null && OBJECT_AFTER.has(nextTag) && nextTag !== 'prep' && nextTag !== 'aux'
    const takesTo = next?.lower === 'to' || next?.lower === 'at' || next?.lower === 'by'
    return SUBJECT_BEFORE.has(before.tag) && (takesObject || (takesTo && word.form !== 'base')) ? 'verb' : 'noun'
  }
  if (word.form === 'past' || word.form === 'participle' || word.form === 'ing') {
    // “the wounded soldiers”, “reported cases”: a participle between a determiner and a noun describes it.
    if ((before?.possessive || (before && (before.tag === 'det' || before.tag === 'adj'))) && nextTag === null)
      return 'adj'
    return 'verb'
  }
  if (before && (before.tag === 'det' || before.possessive) && word.form === 'base') return 'noun'
  return 'verb'
}

function isModifier(before: Word | undefined, next: Token | undefined): boolean {
  return (
    before !== undefined &&
    (MODIFIER_BEFORE.has(before.tag) || before.tag === 'prep') &&
    next !== undefined &&
    next.shape === 'word' &&
    !closedClass.has(next.lower)
  )
}
