import { rowsOf, wordSet } from '../../word-list.ts'

/**
 * How English makes the noun of a deed from its verb, where more changes than an ending that the stemmer drops: a row is the noun's
 * ending and what the verb may have in its place, “-” for nothing. Only what becomes a verb of the list is one.
 */
const rows = rowsOf(`
ial y
al - e
ance - e
ence - e
rrence r
ature -
ure - e
ery er
ury ure
iry ire
ission it
ession ede ess
ulsion el
sion de d t
struction stroy
eption eive
lution lve
isition ire
etition eat ete
inition ine
anation ain
ention ain ene
olition olish
umption ume
scription scribe
ication y
ation - e
ition - e
tion -
ument ue
ment -
riage ry
nse nd
nce nd
aint ain
uit ue
iour ive
elief elieve
`)

export const deedEndings: readonly { noun: string; verbs: readonly string[] }[] = rows.map(row => {
  const [noun = '', ...verbs] = row.split(' ')
  return { noun, verbs: verbs.map(verb => (verb === '-' ? '' : verb)) }
})

/** Nouns that end so and name a thing or a body, and no deed. */
export const noDeeds =
  wordSet(`trial material serial initial official arsenal manual annual criminal tribunal terminal hospital capital commission mission session pension tension
information organisation organization foundation station nation position opposition convention attention intention condition section portion
department apartment government parliament moment comment instrument document monument argument minister fund funds pound sound
pressure figure future nature culture measure agriculture structure picture temperature feature literature adventure
battery artillery machinery gallery surgery century luxury treasury chance distance instance finance balance insurance audience science sentence
suit circuit fruit recruit saint paint taint presence absence conference license sense tense dense fence prince province france once since
carriage final governance importance several severance posture provision allowance action fraction question mention nation ration relation complication implication institution constitution generation administration corporation federation`)
