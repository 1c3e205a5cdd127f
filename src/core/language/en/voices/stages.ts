/**
 * How far a matter has come, where two clauses may tell of one and yet not say the same: a row is a stage, and what stands for it where
 * it has come further; null where anything else does.
 */
export const stageCues: readonly (readonly [at: RegExp, further: RegExp | null])[] = [
  // “Is accused of”, “was found guilty of”
  [
    /\b(?:accus(?:e|es|ed|ing)|charged with|indicted|alleg(?:e|es|ed|edly)|suspected of)\b/i,
    /\b(?:guilty|convict(?:s|ed)?|acquit(?:s|ted)?|cleared of|sentenc(?:es|ed))\b/i,
  ],
  // “Demanded nine years”, “was sentenced to six”
  [
    /\b(?:demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|request(?:s|ed|ing)?|(?:ask|call)(?:s|ed|ing)? for)\b/i,
    /\b(?:sentenced|jailed|got|gets|given|gave|receiv(?:es|ed)|granted|awarded|handed)\b/i,
  ],
  // “Will visit”, “was put off”
  [
    /\b(?:put(?:s|ting)? off|postpon(?:es?|ed|ing|ements?)|cancel(?:s|l?ed|l?ing|lations?)?|call(?:s|ed|ing) off|defer(?:s|red)?|adjourn(?:s|ed)?|scrap(?:s|ped))\b/i,
    null,
  ],
  // “As for the figure of 600 drones”: what others say is named, and not said.
  [/^\W*as for the\b|\bthe (?:allegation|claim|accusation|figure)s? (?:of|about)\b/i, null],
]
