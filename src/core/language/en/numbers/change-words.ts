import type { ChangeWords } from '../../types.ts'
import { wordSet } from '../../word-list.ts'

export const up: ChangeWords = {
  verbs: wordSet(
    'rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumps jumped ' +
      'jumping surge surges surged surging soar soars soared soaring grow grows grew grown growing advance advances advanced ' +
      'advancing rally rallies rallied rallying rebound rebounds rebounded rebounding leap leaps leapt leaped leaping spike ' +
      'spikes spiked spiking swell swelled swollen expand expands expanded expanding accelerate accelerated improve improves ' +
      'improved improving appreciate appreciated strengthen strengthened skyrocket skyrocketed balloon ballooned gain gains ' +
      'gained gaining bounce bounced',
  ),
  transitive: wordSet(
    'add adds added adding raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting hike hikes ' +
      'hiked hiking widen widens widened widening push pushed recover recovered',
  ),
  nouns: wordSet(
    'increase increases rise rises gain gains jump surge hike hikes growth uptick climb leap spike boost upturn rebound ' +
      'improvement expansion rally advance appreciation raise',
  ),
  adverbs: wordSet('up higher'),
}

export const down: ChangeWords = {
  verbs: wordSet(
    'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases ' +
      'decreased decreasing slip slips slipped slipping slide slides slid sliding plunge plunges plunged plunging tumble ' +
      'tumbles tumbled tumbling sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking contract contracts ' +
      'contracted contracting ease eases eased easing dip dips dipped dipping retreat retreats retreated retreating plummet ' +
      'plummets plummeted plummeting slump slumps slumped slumping dive dives dived dove crash crashed weaken weakened ' +
      'depreciate depreciated dwindle dwindled nosedive nosedived slow slowed',
  ),
  transitive: wordSet(
    'lose loses lost losing shed sheds shedding cut cuts cutting reduce reduces reduced reducing lower lowers lowered ' +
      'lowering slash slashes slashed slashing trim trims trimmed trimming narrow narrows narrowed narrowing curb curbed ' +
      'erode eroded off',
  ),
  nouns: wordSet(
    'decrease decreases drop drops fall falls decline declines cut cuts reduction reductions plunge slump dip ' +
      'slide tumble downturn contraction slip depreciation',
  ),
  adverbs: wordSet('down lower'),
}

export const changeFillers = wordSet(
  'by another a an further additional again still even just only overall back more as much total steeply fast annual yearly record average combined adjusted',
)

export const changeModifiers = wordSet(
  'annual yearly quarterly monthly weekly daily annualised annualized sharp further pay wage price rate overall net sequential ' +
    'tariff tax sales salary year month quarter week on over to from the previous average interest production output steep ' +
    'modest slight small big record surprise unexpected intraday one two three day annualised emergency across board',
)

/** “rose from 10 to 12”: two levels. */
export const moveWords = wordSet(
  'go goes went gone going raise raises raised raising lift lifted change changes changed changing move moves moved moving ' +
    'cut cuts cutting reduce reduced lower lowered revise revised revising correct corrected amend amended upgrade upgraded downgrade downgraded slow slowed ' +
    'double doubled tripled quadrupled widen widened narrow narrowed shift shifted extend extended hike hiked up down increase ' +
    'boost boosted trim trimmed push pushed bring brought take took drop recover recovered',
)

export const phrasalVerbs = wordSet(
  'make makes made making set sets setting take takes took taken wind wound end ended rack racked pick picked put puts open ' +
    'opened give gives gave given blow blew blown buy bought shut shuts shutting tear tears tore knock knocked knocking shoot shot sum add adds set use used turn turns turned turning grow call called track hunt ' +
    'cough coughs coughed coughing stump stumps stumped stumping pony save saved saving free frees freed freeing snap snapped drum drummed pay paid paying',
)
