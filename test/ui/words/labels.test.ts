import { describe, expect, it } from 'vitest'
import type { Cause } from '../../../src/core/types.ts'
import { answerLabel, certaintyOf, datedLabel, relationLabel } from '../../../src/ui/words/labels.ts'
import { figure } from '../../helpers/answers.ts'

describe('labels', () => {
  it('says how sure a number is only where the sentence and the speaker do not', () => {
    const said = { figure: figure('60', 60, 60), saidBy: ['the mayor'] }
    expect(certaintyOf({ ...said, certainty: 'planned' })).toBe('planned')
    expect(certaintyOf({ ...said, certainty: 'reported' })).toBeNull()
    expect(certaintyOf({ ...said, saidBy: [], certainty: 'reported' })).toBe('reported')
    expect(certaintyOf({ ...said, certainty: 'denied' })).toBeNull()
    expect(certaintyOf({ ...said, figure: null, certainty: 'planned' })).toBeNull()
  })

  it('has a label of its own for every cause', () => {
    const causes: (Cause | null)[] = ['value', 'later', 'source', 'certainty', 'wording', null]
    expect(new Set(causes.map(cause => relationLabel('differs', cause))).size).toBe(causes.length)
    expect(relationLabel('agrees', null)).toBe('Agrees')
  })

  it('does not call a day of publication the day of a count', () => {
    const later = { relation: 'differs', cause: 'later', published: '2031-03-06T07:30:00+02:00', figure: null } as const
    const label = (asOf: string, mine: string | null) => datedLabel({ ...later, asOf }, mine)
    expect(label('2031-03-05', '2031-03-04')).toBe('Later, 5 Mar 2031')
    expect(label('2031-03-05', '2031-03-09')).toBe('Earlier, 5 Mar 2031')
    expect(label('2031-03-06', '2031-03-04')).toBe('Published later, 6 Mar 2031')
    expect(label('2031-03-06', '2031-03-09')).toBe('Published earlier, 6 Mar 2031')
    expect(label('2031', null)).toBe('On another day, 2031')
    expect(answerLabel({ ...later, asOf: '2031-03-06' }, '2031-03-04')).toBe('Published later')
  })

  it('calls a sentence that says otherwise no other figure', () => {
    const differs = { relation: 'differs', cause: 'value', asOf: null, published: null } as const
    expect(answerLabel({ ...differs, figure: null }, null)).toBe('Differs')
    expect(answerLabel({ ...differs, figure: figure('9', 9, 9) }, null)).toBe('Another figure')
  })
})
