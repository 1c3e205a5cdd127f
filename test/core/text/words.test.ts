import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../src/core/numbers/find-numbers.ts'
import { stem } from '../../../src/core/text/stem.ts'
import { tagWords } from '../../../src/core/text/tag-words.ts'
import { tokenize } from '../../../src/core/text/tokenize.ts'

describe('tokens', () => {
  test.each<[string, string[]]>([
    ['The dam held.', ['The', 'dam', 'held', '.']],
    ['“Why?” she asked', ['“', 'Why', '?', '”', 'she', 'asked']],
    ['a KN-23 missile', ['a', 'KN-23', 'missile']],
    ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['at six o’clock', ['at', 'six', 'o’clock']],
    ['AT&T grew', ['AT&T', 'grew']],
    ['12,000 homes, 3.5 roads', ['12,000', 'homes', ',', '3.5', 'roads']],
    ['Oslo,Bergen', ['Oslo', ',', 'Bergen']],
    ['Oslo’s mayor', ['Oslo', 'mayor']],
    ["Oslo's mayor", ['Oslo', 'mayor']],
    ['the miners’ union', ['the', 'miners', '’', 'union']],
    ['soft\u00ADened', ['soft\u00ADened']],
    ['São Tomé', ['São', 'Tomé']],
    ['한국은 Київ', ['한국은', 'Київ']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(tokenize(text).map(token => token.text)).toEqual(expected)
  })

  test('keep their place, possessive ending included', () => {
    const text = 'In Oslo’s harbour'
    expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Oslo’s', 'harbour'])
    expect(tokenize(text, 3, 9).map(({ start, end }) => text.slice(start, end))).toEqual(['Oslo’s'])
    expect(tokenize('harbourside', 0, 7)).toMatchObject([{ text: 'harbour', start: 0, end: 7 }])
  })

  test.each<[string, number, boolean]>([
    ['Oslo’s mayor', 0, true],
    ['the miners’ union', 1, true],
    ['the Miners’ Union', 1, true],
    ['the ‘Miners’ Oslo left', 2, false],
    ['it’s late, officials say', 3, false],
    // A closing quotation mark, not a possessive.
    ['the ‘miners’, they say', 2, false],
  ])('possessive in %j', (text, index, expected) => {
    expect(tokenize(text)[index]?.possessive).toBe(expected)
  })
})

describe('stems that must meet', () => {
  test.each([
    'deploy deploys deployed deploying deployment deployments',
    'produce produces produced producing production',
    'build builds built',
    'die died dies dying',
    'rotate rotating rotated rotation',
    'evacuate evacuated evacuating evacuation evacuations',
    'supply supplies supplied',
    'stop stopped stopping stops',
    'negotiate negotiating negotiation negotiations',
    'attack attacks attacked attacking',
    'strike strikes struck',
    'reduce reduced reduction reductions',
    'country countries',
    'crisis crises',
    'person people',
    'child children',
    'injure injured injury injuries',
    'kill kills killed killing',
    'house houses',
    'crash crashes crashed',
    'tax taxes taxed',
    'vote votes voted',
    'inspect inspection inspections inspected',
    'cancel cancels cancelled cancelling',
    'patrol patrolled patrolling',
    'agree agrees agreed agreeing',
    'overthrow overthrew overthrown',
    'seek seeks sought',
  ])('%s', family => {
    expect([...new Set(family.split(' ').map(stem))]).toHaveLength(1)
  })
})

describe('stems that must not meet', () => {
  test.each([
    'plan plane',
    'car care',
    'state station',
    'sit site',
    'force forest',
    'missile mission',
    'universe university',
    'general generate',
    'organ organisation',
    'police policy',
    'ration rate',
    'moment move',
    'new news',
    'arm army',
    'win wine',
    'hop hope',
    'nation native',
    'custom customer',
    'fir fire',
    'bar bare',
    'ad add',
  ])('%s', pair => {
    const [a = '', b = ''] = pair.split(' ')
    expect(stem(a)).not.toBe(stem(b))
  })
})

describe('tags', () => {
  const tags = (text: string): string =>
    tagWords(tokenize(text), findNumbers(text))
      .map(word => word.tag)
      .join(' ')

  test.each<[string, string]>([
    ['the miners walked out', 'det noun verb prep'],
    ['Police arrested about 40 people.', 'noun verb num num noun punct'],
    ['The strike, which began in Oslo, ended.', 'det noun punct rel verb prep name punct verb punct'],
    ['They could not agree', 'pron modal neg verb'],
    ['a destroyed bridge', 'det adj noun'],
    ['The government plans a tax', 'det noun verb det noun'],
    ['a rescue team', 'det noun noun'],
    ['Families face paying the bill', 'noun verb verb det noun'],
    ['They lose deals and pay £220', 'pron verb noun conj verb num num'],
    ['May exports fell', 'noun noun verb'],
    ['The $3bn deal creates a giant', 'det num num noun verb det noun'],
    ['The building was sold', 'det noun aux verb'],
    ['two winners share €87m', 'num noun verb num num'],
    ['May they arrive', 'modal pron verb'],
    ['The nurses, who walked out, want a rise', 'det noun punct rel verb prep punct verb det noun'],
    ['The firm, based in Orlen, plans to cut', 'det noun punct verb prep name punct verb prep verb'],
    ['storms, long strikes, protests in towns', 'noun punct noun noun punct noun prep noun'],
    ['It has so far counted 40', 'pron aux adv adv verb num'],
    ['A DEAL FOR A PORT', 'det name prep det name'],
    ['The firm quietly WITHDREW its offer', 'det noun adv verb det noun'],
    ['The WHO and the UN met', 'det name conj det name verb'],
    ["They didn't fire rockets", 'pron aux verb noun'],
  ])('%j', (text, expected) => {
    expect(tags(text)).toBe(expected)
  })
})
