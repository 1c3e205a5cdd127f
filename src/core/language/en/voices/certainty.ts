import type { Certainty } from '../../../types.ts'
import { wordList } from '../../word-list.ts'

/**
 * Words that say how sure a speaker is. Ordered: the first row that meets the words around a claim decides, so the
 * stronger departures from plain assertion stand first. Patterns are simple alternations over word borders: linear.
 */
export const certaintyCues: readonly (readonly [Certainty, RegExp])[] = [
  [
    'denied',
    /\b(?:(?<!\bnor )denie[ds]|(?<!\bnor )deny(?:ing)?|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rubbish(?:es|ed)|debunk(?:s|ed)?) (?:that|(?:as [^,;.]{1,30} )?(?:[\w'’]+ ){0,3}(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?))|(?:describ(?:es?|ed|ing)|call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)?|denounc(?:es?|ed|ing)) (?:[\w'’]+ ){0,2}(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?) (?:that|of)|denials? (?:that|of)|(?:retract(?:s|ed|ing)?|withdr(?:aws?|ew|awing)) (?:its|their|his|her|the|an?) (?:[\w'’]+ ){0,2}(?:claims?|reports?|statements?|allegations?|assertions?|story|article)|refuted?|there (?:is|are|was|were) no|nothing (?:suggests?|suggested|indicates?|indicated|announces?|announced|points? to|pointed to|hints? at|hinted at)|no (?:evidence|signs?|plans?|indication)|(?:has|have|had) not(?! (?:ruled out|only|just|merely|(?:yet )?been (?:found|located|traced|accounted for)|(?:moved|budged|strayed|deviated) from))|(?:did|does|do|is|are|was|were|will|would) not(?! (?:only|just|merely|exceed|(?:yet |immediately )?(?:clear|known|certain|sure)\b|rul(?:e|ing) out|exclud(?:e|ing)|preclude))|never|(?<!\b(?:not|cannot) (?:be |been )?)ruled out|rules out)\b/i,
  ],
  // “Analysts expect that the bank will cut 300 jobs”: what is foretold is no plan of whoever foretells it.
  [
    'likely',
    /\b(?:(?<!\b(?:the|an|its|their|his|her) )(?:expect(?:s|ed)?|predict(?:s|ed)?|forecasts?|anticipat(?:e|es|ed)|believ(?:e|es|ed)|thinks?|thought|fear(?:s|ed)?|estimat(?:e|es|ed)|reckon(?:s|ed)?|calculat(?:e|es|ed)|project(?:s|ed)|worr(?:y|ies|ied)|concern(?:s|ed)?|hopeful|optimistic|confident|suspect(?:s|ed)?|assum(?:e|es|ed)) (?:[^\s,;:.]{1,30} +){1,14}?(?:will|would))\b/i,
  ],
  [
    'planned',
    /\b(?:(?<!\b(?:travel|holiday|weekend|pension|health|insurance|savings|payment|meal|lesson) )plan(?:s|ned|ning)? (?:to|for|on|an?(?= [a-z])|(?=\d))|intend(?:s|ed|ing)? to|intention to|prepar(?:e|es|ed|ing|ations)|preparation (?:of|for)|in preparation|(?:be|is|are|was|were) planning|aims? to|aiming to|vow(?:s|ed)? to|pledg(?:e|es|ed) to|promis(?:e|es|ed) to|about to|getting ready to|gets ready to|(?:is|are|be) ready to|readied|readying|gear(?:s|ed|ing)? up to|poised to|slated to|hop(?:e|es|ed|ing) to|look(?:s|ed|ing)? to|seek(?:s|ing)? to|sought to|decid(?:e|es|ed) to|agree(?:s|d)? to(?! (?:an?|the|new|more|further|fresh|talks|terms|such|these|this|that|any|all|some|its|their|his|her|our)\b)|orders? to|on the verge of|in talks (?:to|on)|try(?:ing)? to|tries to|tried to|would(?! (?:neither|(?:only |just )?(?:say|speak|give)\b(?! if)))|offer(?:s|ed) to|promis(?:e|es|ed) (?=[\d€$£]|some|about|to|every|each)|set to|due to (?:be|start|begin|take|open|arrive|come|go)|scheduled (?:to|for)|moving towards?|moves? towards?|on track to|propos(?:e|es|ed|al)|will(?! (?:remind|recall|be recalled|be remembered)(?: you)?(?:,| that\b))|(?<!\b(?:had|said|believed|thought|reported|understood|known|estimated|assumed|alleged) )to be deployed|(?<!\bhad )to be (?:sent|cut|built|released|freed|delivered|handed|exchanged|returned|withdrawn|assembled|hired|paid|evacuated|brought)|wants? to(?! (?:know|find out|understand)\b)|wanted to|(?:is|are|was|were) to (?=[a-z])(?!blame\b))\b/i,
  ],
  [
    'possible',
    /\b(?:neither (?:confirm(?:s|ed)?|den(?:y|ies|ied)) nor|neither (?:[\w'’-]+ ){1,4}nor (?:[\w'’-]+ ){1,4}(?:(?:has|have|had) (?:yet |so far |ever )?)?(?:confirm(?:s|ed)?|acknowledged|commented|denied)|may|might|could(?! not(?! be)|[,.;!?”"]|$)|can(?= be)|possibl[ey]|possibility|potential(?:ly)?|perhaps|maybe|unclear|not (?:yet |immediately )?(?:clear|known|certain|sure)|(?<!\b(?:no|without|beyond) (?:a |any )?)doubt(?:s|ed)?|not (?:been |be )?(?:ruled out|excluded)|(?:not|cannot) (?:be )?(?:rul(?:ed?|ing) out|exclud(?:ed?|ing)|preclude)|(?:looking into|investigating|examining|checking|probing|establishing) whether|some signs?|signs? (?:of|that)|appear(?:s|ed)? to|seem(?:s|ed)? to|threaten(?:s|ed)? to|(?<!\b(?:the|their|his|her|its) )risk(?:s|ing)? of|if(?! anything\b)|unless|considering|consider(?:s|ed)? (?=[a-z]+ing\b)|weigh(?:s|ing)(?! (?:\d|about|around|more|less|up|some|just|only|nearly|almost)|$))\b/i,
  ],
  [
    'likely',
    /\b(?:likely|probably|(?<!\b(?:as|than) )(?:expected|predicted|forecast)|expects?|predict(?:s|ing)?|(?<!\bweather )forecast(?:s|ing)|believed(?! in)|believes?(?! in)|(?:thought|feared) to|it (?:is|was) (?:widely |now )?(?:thought|assumed|feared)|fear(?:s|ed)? (?=(?:that|as many as|up to|at least|more than|dozens|hundreds|thousands)\b)|presumabl[ey]|suspected (?=of\b|to\b|that\b)|(?<!\b(?:the|an?|this|that|each|prime|main|one|another) )suspects?(?= (?:that|of|the|an?|him|her|them|it)\b)|anticipat(?:e|es|ed)|projected|appears?|seems?|apparently)\b/i,
  ],
  [
    'estimated',
    /\b(?:estimat(?:e|es|ed|ing|ion)|assess(?:es|ed|ment)?|reckons?|calculat(?:e|es|ed)|counted at|projections?)\b/i,
  ],
  [
    'reported',
    /\b(?:reportedly|reported|allegedly|alleged|according to|reports? (?:emerged|say|said|that|of)|said to (?:be|have)|(?<!\b(?:asylum|insurance|jobless|unemployment|benefits?|compensation|damages) )claim(?:s|ed)(?! +(?:[\w,]+ +){1,4}lives\b| (?:his|her|its|their) life\b| (?:responsibility|credit)\b)|unconfirmed|rumou?red|purportedly|became known|emerged(?! (?:as|from|out|victorious|stronger|unscathed|unhurt|with)\b))\b/i,
  ],
]

/** “Heroin with an estimated value of 3 million”: behind an article they are said of that thing alone. */
export const attributedForms: ReadonlySet<string> = new Set([
  'estimated',
  'expected',
  'projected',
  'predicted',
  'anticipated',
  'suspected',
  'alleged',
  'reported',
])

/** “Of their own free will” */
export const beforeWill: ReadonlySet<string> = new Set(['own', 'free', 'good', 'political'])

/** “Down from 3.6 per cent”: of the value before nothing is planned. */
export const turnsOfValue: ReadonlySet<string> = new Set(['up', 'down'])

/** Behind a comma they set a value that was beside one that is or will be: “…, compared with 32 last summer”. */
export const besideValues: ReadonlySet<string> = new Set(['against', 'versus', 'after'])
/** They tell that it was. */
export const valueTimes: ReadonlySet<string> = new Set(['ago', 'earlier', 'before', 'last', 'previous', 'previously'])

/** What is done against or because of such a thing is done: “have signed a petition against plans to close two schools”. */
export const planNouns: ReadonlySet<string> = new Set([
  'plan',
  'plans',
  'proposal',
  'proposals',
  'intention',
  'intentions',
])

/** What is advised or holds under a condition is neither planned nor done. */
export const conditionCue = /\b(?:if|unless|whether|should|must|advis\w+|urg\w+|recommend\w*)\b/i

/** What stands beside it is done, whatever else the clause plans. */
export const alreadyWord = 'already'

/** What somebody wants of others is not done yet: “want the minister to resign”, “called for the troops to be brought home”. */
export const wishedCue =
  /\b(?:want(?:s|ed|ing)?|demand(?:s|ed|ing)?|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:on|for|upon)|appeal(?:s|ed|ing)? to|beg(?:s|ged)?|press(?:es|ed|ing)?) (?:[\w'’-]+ ){1,6}?to [a-z]|\bdemand(?:s|ed|ing)? that\b|\bthat (?:[\w'’-]+ ){1,4}should\b/i

/** Who does so tells by that alone that something is still to be done, in a verb or in a noun: verbs, by what they mean. */
export const intentionVerbs = wordList(
  'want demand ask order agree plan promise offer threaten propose decide consider refuse expect',
)

/** What is put off is still to come: “the army delayed the release of four prisoners” counts no prisoners released. */
export const putOffCue =
  /\b(?:(?:put(?:s|ting)? off|postpon(?:e[ds]?|ing)|delay(?:s|ed|ing)?|defer(?:s|red)?|called off|cancel(?:s|l?ed)?) (?:the|its|their|a|an)|(?:put off|postponed|delayed|deferred|called off|cancell?ed) (?:until|till|to))\b/i

/** “Could walk out”, “are expected on Saturday”, but not “may have sent”, which is about what was. */
export const futureCue =
  /\b(?:could|may|might|would|will|shall)\b(?! (?:\w+ )?have\b(?! to\b))|\b(?:is|are) expected\b(?! to have\b)|\bif\b/i

/** They begin a clause of its own: what stands before them is whole without it. */
export const clauseJoint = /^(?:while|and|but|or|because|as)\b/i

/** “Is expected to last until April”: what is still to go on may well have begun. */
export const endCue = /\b(?:until|till)\b/i
