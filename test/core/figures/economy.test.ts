/** What the figures of an economy are figures of, by whatever name, and whether they are a level or a change. */
import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/core/claims/find-claims.ts'

/** “Prices rose 3 per cent” → '3 per cent inflat'; '±' before a change, '/month' for one from month to month, modifiers in brackets. */
const read = (text: string): string[] =>
  findClaims({ text, published: '2025-03-12' }).flatMap(({ figure, frame }) => {
    if (!figure || !frame) return []
    const narrower = frame.modifiers.length > 0 ? `(${frame.modifiers.join(' ')})` : ''
    const rate = frame.per === null ? '' : `/${frame.per}`
    return [`${frame.delta ? '±' : ''}${figure.surface} ${frame.head ?? '-'}${narrower}${rate}`]
  })

type Table = [text: string, ...expected: string[]][]

function table(name: string, rows: Table): void {
  describe(name, () => {
    test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      expect(read(text)).toEqual(expected)
    })
  })
}

table('what averages, amounts to or comes to a value', [
  ['Inflation will average 5.9 per cent this year.', '5.9 per cent inflat'],
  ['The bank saw unemployment averaging 6.2 per cent in 2027.', '6.2 per cent unemploy'],
  ['Core inflation remains unchanged and amounts to 5.4 per cent.', '5.4 per cent inflat(cor)'],
  ['Turnover stayed flat and came to 12 billion euros.', '12 billion euros turnover'],
  ['Net profit fell by a third and stood at 40 million euros.', '±a third profit(net)', '40 million euros profit(net)'],
])

table('what is cut or raised by a share, however far off', [
  ['The vaccine cut the risk of pneumonia or a stay in hospital by 31 per cent.', '±31 per cent risk'],
  ['The ban reduced the number of accidents on roads in the valley by 12 per cent.', '±12 per cent accident'],
  ['It lowers the risk of dying or being admitted to hospital by a third.', '±a third risk'],
  ['The city cuts fares by 8 per cent.', '±8 per cent fare'],
  ['About one in ten felt dizzy.', 'About one in ten -'],
  ['Risk down by a third.', '±a third risk'],
  ['There were 8 per cent fewer collisions.', '±8 per cent collis'],
  ['The mill makes 8 per cent more flour.', '±8 per cent flour'],
])

table('what is traded', [
  ['The shares of the bank rose by 3 per cent to 41.20 euros.', '±3 per cent shar', '41.20 euros shar'],
  ['The stock fell 9 per cent to end the day at 23.80 euros in Aldport.', '±9 per cent shar', '23.80 euros shar'],
  ['Stocks of copper fell 9 per cent.', '±9 per cent stock'],
  ['The shares of wind and gas rose to 30 per cent.', '30 per cent wind'],
  ['The fall wiped 3 billion euros off its market value.', '3 billion euros valu(market)'],
])

test('where shares are traded, they are worth what they are anywhere', () => {
  const where = (text: string) => findClaims({ text, published: '2025-03-12' }).find(one => one.figure)?.frame?.where
  expect(where('The stock closed at 41.20 euros in Oslo.')).toEqual([])
  expect(where('Shares in Oslo closed 3 per cent higher.')).toEqual(['Norway'])
})

table('what a grid lost', [
  ['The grid lost 2,900 megawatts of generating capacity.', '2,900 megawatts capacity(generat)'],
])

table('what “it” was put at', [
  [
    'The ministry expects a deficit of 3.1 per cent. The central bank put it at 3.4 per cent.',
    '3.1 per cent deficit',
    '3.4 per cent deficit',
  ],
  [
    'A month ago the deficit was 3.1 per cent. It rained. It snowed. She put it at 20 metres.',
    '3.1 per cent deficit',
    '20 metres -',
  ],
])

table('one quantity, several names', [
  ['The unemployment rate stood at 7.4 per cent.', '7.4 per cent unemploy'],
  ['The jobless rate rose to 7.4 per cent.', '7.4 per cent unemploy'],
  ['Annual inflation slowed to 3.1 per cent in June.', '3.1 per cent inflat'],
  ['Prices were up 6.8 per cent in February.', '6.8 per cent inflat'],
  ['Consumer prices rose by 6.6 per cent.', '6.6 per cent inflat'],
  ['Consumer prices were higher by 6.6 per cent in comparison with last year.', '6.6 per cent inflat'],
  ['Gross domestic product grew by 2 per cent.', '2 per cent growth'],
  ['Economic growth was cut to 1.1 per cent.', '1.1 per cent growth'],
])

table('other quantities', [
  ['Consumer prices fell by 0.4 per cent.', '±0.4 per cent pric(consumer)'],
  ['House prices rose 4 per cent.', '±4 per cent pric(hous)'],
  ['The prices of food were higher by 11.3 per cent.', '±11.3 per cent pric'],
  ['Prices in restaurants rose by 5 per cent.', '±5 per cent pric'],
  ['Prices were up 6 per cent, and food a staggering 11 per cent.', '6 per cent inflat', '11 per cent inflat(food)'],
  ['GDP contracted 0.3 per cent.', '±0.3 per cent gdp'],
  ['The bank left its policy rate at 7.25 per cent.', '7.25 per cent rate(policy)'],
  ['The forecast was cut to 1.1 per cent.', '1.1 per cent -'],
])

table('who asks for a share does not own it', [
  ['The union demands 9 per cent more for nurses.', '9 per cent -'],
  ['The guild seeks 4 per cent more for its members.', '4 per cent -'],
])

describe('what is aimed at is no rival of what is', () => {
  test.each([
    ['The bank aims at inflation of 3 per cent.', [true]],
    ['The bank’s 3 per cent target is far away.', [true]],
    ['Inflation was 6.6 per cent, more than twice the 3 per cent that the bank aims for.', [false, true]],
    ['The club aims to raise 3 million euros.', [false]],
  ])('%s', (text, expected) => {
    const frames = findClaims({ text, published: '2025-03-12' }).flatMap(({ frame }) => frame ?? [])
    expect(frames.map(({ unreal }) => unreal)).toEqual(expected)
  })
})

table('from month to month', [
  ['Consumer prices rose 0.3 per cent on the month.', '0.3 per cent inflat/month'],
  ['Month on month, prices rose by 0.3 per cent.', '0.3 per cent inflat/month'],
  ['From one month to the next prices rose by 0.3 per cent.', '0.3 per cent inflat/month'],
  ['Prices rose 0.3 per cent compared with January.', '0.3 per cent inflat/month'],
  ['The economy shrank 0.3 per cent quarter on quarter.', '±0.3 per cent economy/quarter'],
  ['CPI was revised to 6.6% y/y and to 0.7% m/m.', '6.6% inflat', '0.7% inflat/month'],
])

table('of which period', [
  ['The kiosk sold 300 papers a day.', '300 paper/day'],
  ['Revenue was $3.4 billion, and $2.9 billion a year earlier.', '$3.4 billion revenu', '$2.9 billion revenu'],
  ['Prices rose 0.3 per cent, leaving annual inflation at 3.1 per cent.', '0.3 per cent inflat', '3.1 per cent inflat'],
  ['The jobless rate rose to 4.4 per cent, the highest since 2021.', '4.4 per cent unemploy'],
  ['Some 4,000 homes have been built since 2021.', 'Some 4,000 house/since 2021'],
  ['They get 1,020 euros and monthly payments of 180 euros.', '1,020 euros -', '180 euros payment/month'],
  ['The app has 410 million monthly users.', '410 million user/month'],
  ['Tenants get 300 euros ($330) a month.', '300 euros tenant/month', '$330 tenant/month'],
  ['They would stump up £40 million.', '£40 million -'],
])

table('shares of all that an economy makes', [
  ['The state ran a shortfall of 4.9 per cent of gross domestic product.', '4.9 per cent shortfall'],
  [
    'Net debt was 2.6 trillion pounds, or 97 per cent of GDP.',
    '2.6 trillion pounds debt(net)',
    '97 per cent debt(net)',
  ],
  ['The fund expects 3.1 per cent growth.', '±3.1 per cent growth'],
])

test('what is a share of GDP is no part of a country named so, nor told apart as gross', () => {
  const [frame] = findClaims({
    text: 'The deficit is 4.9 per cent of gross domestic product (GDP).',
    published: null,
  }).flatMap(({ frame }) => frame ?? [])
  expect([frame?.who, frame?.apart]).toEqual([[], []])
})

table('what is paid out', [
  ['The fund approved a 3 billion loan and paid out $1.2 billion.', '3 billion loan', '$1.2 billion -'],
])

table('what is paid on top', [
  ['Borrowers will pay £220 more a month.', '±£220 -/month'],
  ['The carrier’s loss shrank to 96 million.', '96 million loss(carrier)'],
])

table('what a level was before', [
  [
    'Net profit fell to 310 million euros from 450 million.',
    '310 million euros profit(net)',
    '450 million profit(net)',
  ],
  ['Orbis posted sales of $3.4 billion, 17 per cent higher than last year.', '$3.4 billion sal', '±17 per cent sal'],
])

test('money was money before', () => {
  const units = (text: string) =>
    findClaims({ text, published: '2025-03-12' }).flatMap(({ frame }) => frame?.dimension ?? [])
  expect(units('Net profit fell to 310 million euros from 450 million a year ago.')).toEqual(['euro', 'euro'])
  expect(units('It made a loss of 12 million crowns after a profit of 30 million.')).toEqual(['crown', 'crown'])
  expect(units('Net profit was 310 million euros, down from 450 million.')).toEqual(['euro', 'euro'])
  expect(units('It was raised to 75 million pounds ($94 million) from 30 million.')).toEqual([
    'pound sterling',
    'dollar',
    'pound sterling',
  ])
})

table('rates of exchange', [
  ['The crown traded at 24.92 to the euro.', '24.92 exchange rate(euro)'],
  ['The crown closed at 24.88 per dollar.', '24.88 exchange rate(dollar)'],
  ['It came to 4.92 to the surprise of all.', '4.92 -'],
])

table('what something cost those it hit', [
  ['The strike cost carriers 45 million euros.', '45 million euros strik'],
  ['The delay cost German farmers 45 million euros.', '45 million euros delay'],
  ['The cost estimates are 45 million euros.', '45 million euros estimat'],
])

table('what is told at a rate', [
  ['It produced 2.2 million barrels a day.', '2.2 million barrels a day -/day'],
  ['It produced 2.2 million bpd.', '2.2 million bpd -/day'],
])
