import type { ReportClaim } from '../../src/core/types.ts'
import { answer, figure } from './answers.ts'

const sentences: Record<string, string> = {
  homes: 'Some 11,000 people have left their homes in the Morra valley, the provincial rescue service said.',
  dead: 'At least 14 people have died since the upper dam gave way on Sunday night.',
  gates: 'The operator has opened all six flood gates at the lower dam.',
  credit: 'The crack was first reported by the provincial inspectorate, which had asked for repairs in autumn.',
  quote: '“We were told the wall would hold until summer, and we believed it,” said the mayor of Lenne, Ada Torvik.',
  rain: 'Around 240 millimetres of rain fell on the upper valley in three days.',
  troops: 'More than 2,000 soldiers are filling sandbags between Lenne and Osk.',
  power: 'About 9,500 households were without power on Monday evening.',
  injured: 'Another 63 people were taken to hospital.',
  bridge: 'The railway bridge at Osk, built in 1911, was closed to freight as a precaution.',
  school: 'Lessons were cancelled at 31 schools.',
}

export const text = ['Thousands flee as a dam gives way above Morra', ...Object.values(sentences)].join('\n\n')

function claim(id: string, rest: Partial<ReportClaim>): ReportClaim {
  const sentence = sentences[id] ?? ''
  const start = text.indexOf(sentence)
  const placed = rest.figure ? { ...rest.figure, start: text.indexOf(rest.figure.surface, start) } : null
  return {
    id,
    kind: placed === null ? 'statement' : 'figure',
    text: sentence,
    start,
    end: start + sentence.length,
    saidBy: [],
    origins: rest.saidBy?.slice(-1) ?? [],
    certainty: 'asserted',
    asOf: '2031-03-03',
    question: id,
    others: [],
    ...rest,
    figure: placed && { ...placed, end: placed.start + placed.surface.length },
  }
}

export const claims: ReportClaim[] = [
  claim('homes', {
    figure: figure('Some 11,000', 11000, 11000, { bound: 'about', counted: 'people', role: 'displaced' }),
    saidBy: ['Provincial rescue service'],
    others: [
      answer(
        'north',
        'Around 12,000 people have been moved out of the valley, the interior ministry said on Tuesday.',
        {
          relation: 'differs',
          cause: 'value',
          reason: '9 % higher; credited to the interior ministry, not the rescue service',
          figure: figure('Around 12,000', 12000, 12000, { bound: 'about' }),
          saidBy: ['Interior ministry'],
          certainty: 'estimated',
        },
      ),
      answer('courier', 'Thousands of people were brought to higher ground overnight.', {
        relation: 'fits',
        reason: '“Thousands” is open upward and includes 11,000',
        figure: figure('Thousands', 1000, 9999, { bound: 'vague' }),
        saidBy: ['Transit Press', 'Provincial rescue service'],
      }),
      answer('radio', 'Buses have carried 4,200 people out of Lenne alone.', {
        relation: 'related',
        reason: 'Counts one town, not the valley',
        figure: figure('4,200', 4200, 4200),
      }),
    ],
  }),
  claim('dead', {
    figure: figure('At least 14', 14, null, { counted: 'people', role: 'killed' }),
    others: [
      answer('radio', 'The toll reached 19 on Wednesday morning, rescuers said.', {
        relation: 'differs',
        cause: 'later',
        reason: 'Two days later; a rising count, not a contradiction',
        figure: figure('19', 19, 19),
        saidBy: ['Provincial rescue service'],
        asOf: '2031-03-05',
      }),
      answer('harbour', 'Fourteen deaths had been confirmed by nightfall.', {
        reason: 'The same count on the same day',
        figure: figure('Fourteen', 14, 14),
        saidBy: ['Provincial rescue service'],
      }),
    ],
  }),
  claim('gates', {
    others: [
      answer('harbour', 'The operator plans to open the flood gates at the lower dam on Tuesday.', {
        relation: 'differs',
        cause: 'certainty',
        reason: 'Planned there, done here',
        certainty: 'planned',
        saidBy: ['Lenne Hydro'],
      }),
    ],
  }),
  claim('credit', {
    others: [
      answer('unnamed', 'A hiker had photographed the crack in October and sent the picture to the inspectorate.', {
        relation: 'differs',
        cause: 'source',
        reason: 'The same report, credited to a hiker',
      }),
    ],
  }),
  claim('quote', {
    kind: 'quote',
    saidBy: ['Ada Torvik'],
    others: [
      answer('courier', '“They said to us that it would hold until the summer and we believed them,” the mayor said.', {
        relation: 'differs',
        cause: 'wording',
        reason: 'The same quotation in other words',
        saidBy: ['Ada Torvik'],
      }),
    ],
  }),
  claim('rain', {
    figure: figure('Around 240 millimetres', 240, 240, { bound: 'about', unit: 'millimetre', counted: 'rain' }),
    others: [
      answer('north', 'The weather office measured 238 millimetres of rain in 72 hours.', {
        reason: 'Equal within 1 %',
        figure: figure('238 millimetres', 238, 238, { unit: 'millimetre' }),
        saidBy: ['Weather office'],
      }),
      answer('courier', 'Some 240 millimetres fell between Friday and Sunday, according to the weather office.', {
        reason: 'The same value',
        figure: figure('Some 240 millimetres', 240, 240, { unit: 'millimetre' }),
        saidBy: ['Weather office'],
      }),
      answer('radio', 'Gauges above Lenne recorded 241 millimetres of rain.', {
        reason: 'Equal within 1 %',
        figure: figure('241 millimetres', 241, 241, { unit: 'millimetre' }),
        saidBy: ['Transit Press', 'Weather office'],
      }),
    ],
  }),
  claim('troops', {
    figure: figure('More than 2,000', 2000, null, { counted: 'soldiers', role: 'sent' }),
    others: [
      answer('north', 'The army has sent 2,300 soldiers to the valley.', {
        relation: 'fits',
        reason: '2,300 is more than 2,000',
        figure: figure('2,300', 2300, 2300),
        saidBy: ['Army command'],
      }),
      answer('unnamed', 'Up to 2,500 soldiers were expected.', {
        relation: 'fits',
        reason: 'Both bounds leave room for the same value',
        figure: figure('Up to 2,500', null, 2500),
        certainty: 'possible',
      }),
    ],
  }),
  claim('power', {
    figure: figure('About 9,500', 9500, 9500, { bound: 'about', counted: 'households' }),
    others: [
      answer('courier', 'Some 9,500 homes lost electricity.', {
        reason: 'The same value',
        figure: figure('Some 9,500', 9500, 9500),
        saidBy: ['Lenne Hydro'],
      }),
    ],
  }),
  claim('injured', {
    figure: figure('63', 63, 63, { counted: 'people', role: 'hospitalised' }),
    others: [
      answer('north', 'Eighty people were treated for cold and cuts.', {
        relation: 'related',
        reason: 'Treated, not taken to hospital',
        figure: figure('Eighty', 80, 80),
      }),
    ],
  }),
  claim('bridge', { question: null }),
  claim('school', { question: null, figure: figure('31', 31, 31, { counted: 'schools', role: 'closed' }) }),
]
