import type { Language } from '../types.ts'
import { functionWords } from './grammar/function-words.ts'
import * as approximators from './numbers/approximators.ts'
import { changeFillers, changeModifiers, down, moveWords, phrasalVerbs, up } from './numbers/change-words.ts'
import * as notFigures from './numbers/not-figures.ts'
import { grammar } from './numbers/number-grammar.ts'
import * as numberWords from './numbers/number-words.ts'
import { smallerUnits, units } from './numbers/units.ts'
import * as vagueQuantities from './numbers/vague-quantities.ts'
import { months, timeZones } from './time/dates.ts'

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
    smallerUnits,
    months,
    timeZones,
    change: { up, down },
    changeFillers,
    changeModifiers,
    moveWords,
    phrasalVerbs,
  },
}
