/**
 * What every state has, by each of its names: the first is shown. “defence” stands for “defense” too. Ministries that are called
 * by one word both ways, “health ministry” and “ministry of health”, need no row.
 */
export const stateBodies: readonly (readonly [string, RegExp])[] = [
  ['Military Intelligence', /\b(?:military|defence|army) intelligence(?: (?:service|agency|directorate))?\b/],
  [
    'Ministry of Foreign Affairs',
    /\b(?:foreign ministry|foreign affairs ministry|ministry (?:of|for) foreign affairs)\b/,
  ],
  ['Ministry of the Interior', /\b(?:interior ministry|ministry of (?:the )?interior|ministry of internal affairs)\b/],
  ['Ministry of Defence', /\b(?:defence ministry|ministry of (?:national )?defence)\b/],
  ['Ministry of Health', /\b(?:health ministry|ministry of (?:public )?health)\b/],
  ['General Staff', /\bgeneral staff(?: of (?:the|its) armed forces)?\b/],
]

/** The same of bodies that are told by their state alone: several states have “Western intelligence services”. */
export const bodiesToldByState: readonly (readonly [string, RegExp])[] = [
  ['Intelligence Service', /\b(?:intelligence|spy|espionage) (?:agency|service)s?\b|\bintelligence$/],
  ['Armed Forces', /\b(?:military|army|armed forces)$/],
  ['State Media', /\bstate(?:-run)? media$/],
]

const fields =
  '(energy|finance|economy|justice|education|science|transport|infrastructure|labou?r|trade|industry|agriculture|fisheries|shipping|environment|housing|culture|tourism|sports?|information)'

/** “energy ministry”, “ministry of energy”: the field is the second group or the third. */
export const ministryNamed = new RegExp(`\\b(?:ministry (?:of|for) (the )?${fields}|${fields} ministry)\\b`)

/** Who left a body does not speak for it. */
export const leftBodies = /\b(?:former|ex|retired)\b/
