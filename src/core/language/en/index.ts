import type { Language } from '../types.ts'
import * as approximators from './approximators.ts'
import { changeFillers, changeModifiers, down, moveWords, phrasalVerbs, up } from './change-words.ts'
import { months, timeZones } from './dates.ts'
import { functionWords } from './function-words.ts'
import * as notFigures from './not-figures.ts'
import { grammar } from './number-grammar.ts'
import * as numberWords from './number-words.ts'
import { units } from './units.ts'
import * as vagueQuantities from './vague-quantities.ts'

export const english: Language = {
  code: 'en',
  numbers: {
    grammar,
    ...numberWords,
    ...vagueQuantities,
    ...notFigures,
    functionWords: new Set(Object.values(functionWords).flatMap(words => [...words])),
    ...approximators,
    units,
    months,
    timeZones,
    change: { up, down },
    changeFillers,
    changeModifiers,
    moveWords,
    phrasalVerbs,
  },
}
