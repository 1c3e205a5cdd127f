/** Phrases that name a role where no single word does. */
export const rolePhrases: readonly (readonly [RegExp, string])[] = [
  [
    /\bdeath toll\b|\btoll\b(?! (?:roads?|bridges?|tunnels?|booths?|gates?|charges?|fees?|revenues?|operators?|motorways?)\b)/i,
    'killed',
  ],
  [
    /\blives? (?:were |was |have been |had been )?(?:lost|claimed)\b|\b(?:lost|claimed|took|taking|claiming|losing) (?:their|the|his|her)? ?(?:lives|life)\b(?! savings?)|\bclaim(?:ed|ing|s)? (?:the )?lives\b/i,
    'killed',
  ],
  [
    /\b(?:taken|admitted|rushed) to (?:a |the )?hospitals?\b|\bin (?:a |the )?(?:\S+ )?hospitals?\b|\bin (?:\S+ )?medical (?:institution|facility|facilitie|center|centre)s?\b|\b(?:are|be|been|being|is|was|were) treated\b|\btreated (?:at|by|for|in)\b/i,
    'hospitalised',
  ],
  [/\b(?:gave|give|given|giving|lay|laid) (?:down )?their lives\b/i, 'killed'],
  [
    /\b(?:caught|contracted|come down with|came down with) (?:the |it|cholera|measles)|\b(?:fallen|fell) (?:ill|sick)\b/i,
    'infected',
  ],
  [/\b(?:power|electricity|current)\b.*\ball but\b/i, 'without power'],
  [
    /\b(?:power|electricity|supply|supplies) (?:(?:was|is|has been|had been) )?restored\b|\b(?:restored|restoring|restore) (?:power|electricity)\b|\b(?:power|electricity) (?:is|was|came|has come|had come) back\b|\bback on (?:the )?grid\b|\b(?:have|has|had|got) (?:their |the )?(?:power|electricity|it) (?:again|back)\b/i,
    'restored',
  ],
  [
    /\b(?:without|no|lost|lose|losing|out of|wait(?:ed|ing)? for|lack(?:ed|ing)?) (?:their |any )?(?:power|electricity|current)\b|\b(?:power|electricity) (?:is|was|went|remained) (?:still )?(?:out|off)\b|\blights (?:went|were|are) out\b|\boff (?:the )?grid\b|\boutages? (?:affect|hit)(?:s|ed|ing)?\b|\bin(?:to)? (?:the dark|darkness)\b|\b(?:households|homes|customers|consumers|subscribers) (?:(?:are|were|was|remain|remained|been) )?(?:still )?(?:cut off|dark)\b|\b(?:power|electricity) (?:cuts?|failures?|outages?)\b|\b(?:knock(?:s|ed|ing)?|cut(?:s|ting)?) (?:out |off )?(?:the )?(?:power|electricity)\b|\b(?:power|electricity) (?:supplies )?(?:was|were|has been|have been|had been) (?:still )?(?:cut|knocked out|lost|disrupted)\b|\bget (?:their )?(?:power|electricity) back\b|\bblackouts?\b/i,
    'without power',
  ],
  [
    /\bin (?:\S+ )?(?:evacuation (?:cent(?:re|er)s?|camps?)|evacuation(?= in .)|(?:emergency |temporary )?shelters?|tents|tent camps?)\b|\b(?:crammed|packed|crowded|huddled|sleeping|staying|camping|housed) in(?:to)? (?:\S+ )?(?:schools?|gyms?|gymnasiums?|churches|mosques|temples|halls|stadiums?|hotels)\b/i,
    'sheltered',
  ],
  [
    /\b(?:without|no|lost|lose|losing|out of|lack(?:ed|ing)?) (?:(?:their|any|running|clean|safe|drinking|tap) ){0,2}water\b|\bwater (?:is|was|went|remained) (?:still )?(?:out|off)\b|\bcut(?:s|ting)? (?:off )?(?:the )?water\b(?! use| consumption| bills)/i,
    'without water',
  ],
  [
    /\b(?:without|no|lost|lose|losing|lack(?:ed|ing)?) (?:their |any )?heat(?:ing)?\b|\bheating (?:is|was|went|remained) (?:still )?(?:out|off|down)\b|\bcut(?:s|ting)? (?:off )?(?:the )?heating\b(?! bills| costs)/i,
    'without heating',
  ],
  [
    /\b(?:no|without) (?:trace|sign) of\b|\byet to be (?:found|located|traced|accounted for)\b|\bnot (?:yet )?been (?:found|located|traced|accounted for)\b|\blists? of (?:the )?missing\b/i,
    'missing',
  ],
  [
    /\b(?:under|beneath) (?:the )?(?:rubble|debris|mud|ruins|snow)\b|\bburied (?:alive|under|beneath)\b|\b(?:feared|believed|thought) (?:to be )?buried\b|\bstill (?:down|below|under ?ground)\b/i,
    'trapped',
  ],
  [/\bin ruins\b/i, 'destroyed'],
  [/\bin (?:\p{Lu}\S+|enemy|rebel|militants’|captors’) (?:hands|captivity)\b/u, 'held'],
  [/\bunfit (?:to live in|for (?:human )?habitation)\b|\bunsafe to (?:live in|enter)\b/i, 'uninhabitable'],
  [/\bunder ?water\b/i, 'flooded'],
  [/\bon the run\b|\bat large\b|\bon the loose\b/i, 'escaped'],
  [/\bjob (?:cuts|losses)\b/i, 'cut'],
  [/\bon trial\b|\bin the dock\b|\b(?:stood|stand|stands|standing|fac(?:e|es|ed|ing)) trial\b/i, 'charged'],
  [/\b(?:jail|prison|custodial) (?:terms?|sentences?)\b/i, 'sentenced'],
  [/\bpersonae? non gratae?\b/i, 'deported'],
  [/\bwhereabouts of\b|\b(?:being|were|are) (?:still )?(?:looked|searched) for\b/i, 'missing'],
  [/\bin (?:quarantine|isolation)\b/i, 'quarantined'],
  [/\bon order\b/i, 'ordered'],
  [/\bevacuation orders?\b/i, 'evacuated'],
  [/\bon (?:evacuation )?alert\b|\btold to (?:be|get|stand) ready\b/i, 'on alert'],
  [
    /\b(?:in|to|into|under) (?:the )?intensive care\b|\bat the intensive care unit\b|\bon (?:a )?ventilators?\b|\bon life support\b/i,
    'critical',
  ],
  [/\bout of work\b/i, 'unemployed'],
  [/\b(?:lost|losing|lose) their homes?\b|\bwithout a (?:home|roof)\b/i, 'homeless'],
  [
    /\b(?:on board|aboard)\b|\bon (?:the|that|its|his|her|their|our) (?:\S+ ){0,3}(?:plane|flight|train|bus|ferry|boat|ship|jet|airliner|helicopter|aircraft|vessel)\b/i,
    'aboard',
  ],
  [/\b(?:let|set) (?:go|free)\b/i, 'released'],
  [/\b(?:swept|washed) away\b/i, 'destroyed'],
  [/\bround(?:ed|ing)? up\b|\b(?:taken|took) into custody\b/i, 'arrested'],
  [/\bback (?:in custody|behind bars|in (?:jail|prison))\b/i, 'recaptured'],
  [
    /\bin (?:police |pre-trial )?(?:custody|jail|prison|detention)\b|\bbehind bars\b|\bunder (?:house )?arrest\b|\bon remand\b/i,
    'held',
  ],
  [
    /\bin captivity\b|\bin the (?:hands|clutches|grip|power) of (?:the |their |its )?(?:\S+ )?(?:kidnappers?|captors?|abductors?|gunmen|gangs?|bandits?|rebels?|militants?|insurgents?|jihadists?|terrorists?|thugs)\b/i,
    'held',
  ],
  [/\b(?:is|are|was|were|be|been|being|still) (?:being )?held (?:captive|prisoner|hostage)\b/i, 'captured'],
  [/\bpull(?:ed|ing) (?:out|alive|from)\b/i, 'rescued'],
  [
    /\b(?:left|leave|leaving|fled|flee|forced (?:out )?from|forced out of|driven from|abandoned|still out of|kept out of|kept from) (?:their )?homes?\b/i,
    'displaced',
  ],
  [/\bshot down\b|\bdowned\b(?! tools)/i, 'shot down'],
  [/\b(?:laid off|lay off|laying off|lose their jobs|lost their jobs|made redundant)\b/i, 'cut'],
  [/\b(?:walked out|walk out|on strike|downed tools|walked off|stopp(?:ed|ing) work|stayed away)\b/i, 'striking'],
  [
    /\b(?:took part|taken part|taking part|take part|turned out|turned up|took to the streets|taken to the streets|marched)\b/i,
    'protesting',
  ],
  [
    /\bin favou?r\b|\bvoted? (?:yes|for)\b|\b(?:pronounced|declared) (?:themselves|itself) for\b|\bsa(?:y|id|ying) yes\b|\bbacked\b(?! by)/i,
    'for',
  ],
  [
    /\bvot(?:ed|ing|e) (?:no|against)\b|\b(?:are|is|were|was) (?:strongly |firmly |still )?against\b|\bsa(?:y|id|ying) no\b|\bagainst\b(?= ?(?:[,.;:)]|(?:and|with|it|after|following)\b|$))/i,
    'against',
  ],
]
