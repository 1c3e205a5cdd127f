import type { BoundPhrase } from '../../types.ts'
import { wordSet } from '../../word-list.ts'

const phrases = (bound: BoundPhrase['bound'], list: string): BoundPhrase[] =>
  list.split(', ').map(words => ({ words, bound }))

/** “nearly” and “almost” are near misses from below, and read as approximations, not as limits. */
export const boundsBefore: BoundPhrase[] = [
  ...phrases(
    'about',
    'about, around, roughly, approximately, approx, approx ., some, circa, ca, ca ., c ., ~, ≈, ±, close to, closer to, near, nearer, nearer to, nearly, ' +
      'almost, an estimated, in the region of, in the vicinity of, on the order of, ' +
      'in the order of, somewhere around, something like, virtually, practically, perhaps, maybe, probably, barely, scarcely, ' +
      'shy of, just shy of, in the neighborhood of, in the neighbourhood of, to the tune of',
  ),
  ...phrases(
    'atLeast',
    'at least, at the very least, no fewer than, not fewer than, no less than, not less than, more than, over, above, ' +
      'upwards of, upward of, in excess of, excess of, north of, greater than, higher than, larger than, bigger than, ' +
      'better than, greater than or equal to, more than or equal to, a minimum of, minimum of, at a minimum, a minimum, just over, just above, well over, well above, ' +
      'slightly over, slightly above, a little over, a little more than, a bit more than, slightly more than, ' +
      'just more than, just a little over, significantly more than, considerably more than, substantially more than, ' +
      'far more than, much more than, many more than, well more than, as few as, as little as, as low as, >, ≥, > =',
  ),
  ...phrases(
    'atMost',
    'up to, as many as, as much as, as high as, as large as, at most, at the most, no more than, not more than, ' +
      'no greater than, no higher than, less than or equal to, fewer than, less than, lower than, smaller than, under, below, beneath, ' +
      'a maximum of, maximum of, a maximum, just under, just below, just less than, slightly under, slightly below, ' +
      'slightly less than, a little under, a little less than, well under, well below, far fewer than, far less than, ' +
      'much less than, not exceeding, not to exceed, anything up to, <, ≤, < =',
  ),
]

export const boundsAfter: BoundPhrase[] = [
  ...phrases('about', 'or so, or thereabouts, - odd, odd, - ish, give or take, more or less'),
  ...phrases(
    'atLeast',
    'or more, or over, or above, or higher, or greater, or older, and over, and above, and up, and more, + , - plus, plus, ' +
      'at least, at the very least, at a minimum, minimum, if not more, upwards',
  ),
  ...phrases(
    'atMost',
    'or less, or fewer, or under, or below, or lower, or younger, and under, and below, at most, at the most, ' +
      'at a maximum, maximum, max, tops',
  ),
]

/** A parliament passes twelve laws; what a toll has passed is its least. */
const passed = 'toll tally total number count losses deaths casualties cases infections arrests arrivals crossings'
  .split(' ')
  .flatMap(noun =>
    [
      ...['pass', 'passes', 'passed'],
      ...['has', 'have', 'had'].flatMap(verb => [`${verb} passed`, `${verb} already passed`, `${verb} now passed`]),
    ].map(verb => `${noun} ${verb}`),
  )

/** Verbs that are the bound: “losses exceeded 200”, “a toll estimated at 300”. They stay outside the surface. */
export const boundVerbs: BoundPhrase[] = [
  ...phrases(
    'atLeast',
    'exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, top, tops, topped, topping, ' +
      'climb past, climbs past, climbed past, rise past, rises past, rose past, risen past, soars past, soared past, jumps past, jumped past, ' +
      'goes past, went past, gone past, surges past, surged past',
  ),
  ...phrases('atLeast', passed.join(', ')),
  ...phrases('about', 'estimated, estimated at, estimates, estimate, estimating, nears, nearing, approaching'),
  ...phrases('atMost', 'capped at, limited to'),
]

export const takesPreposition = wordSet(
  'dispute disputes control fight fighting talk talks talking talked concern concerns concerned anger row power took take taken ' +
    'takes taking hand hands handed handing turn turns turned turning signed debate protest protests clash clashes worried worry question questions know information heard asked ' +
    'think learn learned learnt complain tell told facts story stories all travel travelled moved built carried flew presided ' +
    'ruled ran deal victory lead war allegation allegations accusation accusations rumour rumours rumor rumors myth myths ' +
    'tale tales spread scattered dispersed strewn buried',
)

export const takingVerbs = wordSet('take takes took taken taking')
/** “shot down over seven regions”, “drones over two towns” */
export const aloft = wordSet('down downed intercepted flying flown spotted sighted drones missiles rockets jets planes')
export const flownOver = wordSet(
  'region regions oblast oblasts province provinces district districts city cities town towns village villages country countries island islands sea seas airport airports base bases',
)
export const takenThings = wordSet('casualties losses prisoners lives')

export const disputes = wordSet(
  'block blocks blocked blockade boycott boycotts boycotted strike strikes protest protests protested march marches marched rally rallied ' +
    'sue sues sued fine fines fined arrest arrests arrested charge charges charged question questioned investigate investigated probe ' +
    'criticise criticised criticize criticized condemn condemned accuse accused threaten threatens threatened resign resigns resigned quit ' +
    'quits sack sacks sacked suspend suspended summon summons summoned apologise apologised apologize apologized backlash outcry lawsuit fury',
)
export const grievances = wordSet(
  'losses cuts closures layoffs dismissals redundancies deaths killings murders injuries violations breaches offences counts charges ' +
    'claims allegations complaints defects faults failures leaks reforms plans',
)

export const beforeDuration = wordSet(
  'for after lasted lasting last lasts took taking spent waited waiting is was of in just well already been',
)

export const goesUp = wordSet(
  'go goes went gone going rose risen moved shot jumped climbed edged inched crept ticked nudged leapt leaped came picked sped speeded pushed drove took bring brought',
)
