import { wordList, wordSet } from '../../word-list.ts'

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

export const small: Record<string, number> = Object.fromEntries([
  ...wordList(units).map((word, value): [string, number] => [word, value]),
  ...wordList(tens).map((word, index): [string, number] => [word, (index + 2) * 10]),
])

const singular = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
}

/** Non-native outlets write “5 millions”: the plural is a scale when a number precedes it. */
export const scales: Record<string, number> = Object.fromEntries(
  Object.entries(singular).flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
)

export const scaleMarks: Record<string, number> = {
  k: 1e3,
  mil: 1e6,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
  trn: 1e12,
  tln: 1e12,
}

export const scaleLetters: Record<string, number> = { m: 1e6, b: 1e9, t: 1e12 }

export const parts: Record<string, number> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  seventh: 1 / 7,
  sevenths: 1 / 7,
  eighth: 1 / 8,
  eighths: 1 / 8,
  ninth: 1 / 9,
  ninths: 1 / 9,
  tenth: 1 / 10,
  tenths: 1 / 10,
}

/** Verbs of what goes on for a span of time: “lasted a week”. */
export const lasting = wordSet('last lasts lasted lasting')

/** Behind an article and a limit so long, once: “at least a year”. */
export const singleSpans = wordSet('year month week decade fortnight hour')

export const folds: Record<string, number> = {
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
  hundredfold: 100,
}

export const ordinals = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth ' +
    'seventieth eightieth ninetieth hundredth thousandth millionth',
)

export const ordinalEndings = wordSet('st nd rd th')
