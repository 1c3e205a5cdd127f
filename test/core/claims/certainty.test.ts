import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'
import type { Certainty } from '../../../src/core/types.ts'

/** Certainty of the first figure, or of the first statement where there is none. */
function certainty(text: string): Certainty | undefined {
  const claims = findClaims({ text, published: '2025-03-12' })
  return (claims.find(claim => claim.figure) ?? claims[0])?.certainty
}

const table: Record<Certainty, string[]> = {
  asserted: [
    'The union wants to know who closed the mine.',
    // What comes before it or after has a verb of its own.
    'Shares fell 40 per cent after the firm said it would close.',
    'The army sent 40 tanks because the president had promised to defend the town.',
    'The plan was thought out by 40 experts.',
    'The flood killed 40 people.',
    'An officer, who hid his face because he was not allowed to talk, said 40 men had fled.',
    'If anything, there are 40 tents more.',
    // Whoever writes so plans nothing.
    'We will recall that 40 people were killed in January.',
    'The union walked out of the talks.',
    'The government raised the fuel tax.',
    // The noun, not the verb.
    'The plan covers 40 villages.',
    'The preparation was tested on 40 patients.',
    // What follows the number’s own verb is said of something else.
    'Debt stands at 40 billion euros and could rise next year.',
    // The plan is the first assertion’s alone.
    'The army is preparing to send more men after losing 40 in the spring.',
    'The 40 suspected cases are in hospital.',
    'The pack weighs 40 kilos.',
    'Officials would only say that 40 people were hurt.',
    'The suspect fired 40 shots.',
    'The fire claimed 40 young lives.',
    'The office processed 40 asylum claims.',
    'The fighting has claimed at least 23 lives.',
    'Some 800 volunteers had gone there of their own free will.',
    // What is counted did not do something: the number stands.
    'Of all branches, 34 did not open.',
    'Half of the 214 amendments were never put to a vote.',
    'Of the girls, 40 never came back.',
    'Forty of the girls never came back.',
    // What a denial, a silence or a plan takes for granted.
    'The army has never mentioned the 40 deserters.',
    'Officials did not comment on the 40 deaths.',
    'The office has not moved from its 120.',
    'The rebels have never withdrawn their claim of 22 dead.',
    'She will lead a government that commands 76 seats.',
    'Norway is set to have a new premier after three parties agreed on a coalition.',
    'The first engineers landed, nine days after the alliance agreed to help.',
    'The smoke was such that for three hours we could not get past the stairs.',
  ],
  reported: [
    'Some 40 ships are said to be deployed in the bay.',
    'The flood reportedly killed 40 people.',
    'The flood is said to have killed 40 people.',
    'The union allegedly walked out of the talks.',
  ],
  estimated: [
    'An estimated 40 people were killed.',
    'Repairs cost 40 million euros, the ministry estimates.',
    'The tax will bring in 40 million euros, the ministry estimates.',
  ],
  likely: [
    'It is thought that 40 people died.',
    'The mayor was concerned that 40 shops would close.',
    'The weather office issued a warning, forecasting 40 litres of rain.',
    'It was widely assumed that 40 people had died.',
    'At least 40 dykes are feared to have burst.',
    'The flood probably killed 40 people.',
    'The deficit is expected to reach 4 billion euros.',
  ],
  possible: [
    'Neither Oslo nor Bergen has confirmed that 40 people died.',
    'The ministry neither confirmed nor denied that 40 people were killed.',
    'Officials would neither confirm nor deny that 40 people were killed.',
    'It is not clear how many of the 40 soldiers came home.',
    'Experts doubt that 40 were sent.',
    'The flood may have killed 40 people.',
    'The union could walk out of the talks.',
    'There are some signs that the union walked out.',
    'The government is considering 40 closures.',
    'The government does not exclude a fuel tax.',
    'The government has not ruled out a fuel tax.',
    'A fuel tax could not be ruled out.',
  ],
  planned: [
    'Some 40 ships are to be deployed in the bay.',
    'The union wants to close the mine.',
    'The firm will cut 40 of its remaining 4,000 jobs.',
    'The army will send 40 tanks after the president said he had lost the town.',
    'The union will walk out of the talks on Monday.',
    'The government plans to cut 700 jobs.',
    'The army is preparing to send 250 engineers.',
    'The preparation of 40 raids has begun.',
    'The plant is set to cut 700 jobs.',
    'The minister vowed to raise the fuel tax.',
    'In all 1,200 miners are to be freed on Monday.',
    'Next are three hostages, to be released tomorrow.',
    'The mayor promised every family 10,000 euros.',
    'The army will send a unit of 40.',
  ],
  denied: [
    'The union did not walk out of the talks.',
    'The ministry denied that 40 people were killed.',
    'The ministry dismissed as “pure nonsense” claims that 40 people were killed.',
    'The ministry rejects that 40 people were killed.',
    'The ministry described reports that 40 people were killed as baseless.',
    'Reports that 40 people were killed are false.',
    'Claims that 40 soldiers deserted were rejected by the army.',
    'There is no evidence that the union walked out.',
    'The 40 gunmen never existed.',
    'Nothing suggests that the union walked out.',
    'The government ruled out a fuel tax.',
    'The flood did not kill 40 people.',
  ],
}

describe.each(Object.entries(table))('%s', (expected, texts) => {
  test.each(texts)('%s', text => {
    expect(certainty(text)).toBe(expected)
  })
})

test('of the whole, whatever may come of some, nothing is open', () => {
  const text = 'If it is right, a quarter of the 12,000 men sent to the front have died.'
  expect(findClaims({ text, published: null }).map(claim => claim.figure && claim.certainty)).toContain('asserted')
})

describe('whoever will not be named denies nothing', () => {
  const claimOf = (text: string) => findClaims({ text, published: null }).find(({ kind }) => kind === 'statement')

  test.each([
    ['A doctor who did not want to be named said the dam had burst.', 'asserted', 'doctor'],
    ['An official who would not give his name said the dam had burst.', 'asserted', 'official'],
    ['A doctor, who is not authorised to speak, said the dam had burst.', 'asserted', 'doctor'],
    ['A doctor who did not want to be named said the dam might have burst.', 'possible', 'doctor'],
    ['A doctor who did not want to be named denied that the dam had burst.', 'denied', 'doctor'],
  ])('%s', (text, certainty, speaker) => {
    const claim = claimOf(text)
    expect(claim?.certainty).toBe(certainty)
    expect(claim?.saidBy).toEqual([speaker])
    expect(claim?.denied).toEqual(certainty === 'denied' ? claim?.denied : [])
  })

  test.each([
    ['Residents who did not flee said 40 homes had burned.', 'asserted'],
    ['Men who could have died, officials said, were 40.', 'possible'],
    ['The ministry, which does not count them, put the dead at 40.', 'asserted'],
  ])('%s', (text, certainty) => {
    expect(findClaims({ text, published: null }).find(({ kind }) => kind === 'figure')?.certainty).toBe(certainty)
  })
})
