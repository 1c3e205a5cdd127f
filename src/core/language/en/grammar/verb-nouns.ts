/** Verbs whose base form and third person are nouns as well. Lemmas. */
import { wordList, wordSet } from '../../word-list.ts'

/** As often nouns: verbs where the sentence leaves no noun reading. */
const nounVerbs = wordList(
  `bid boycott nick handcuff cuff collar chase cheer cull damage debate ditch dump honour hope hunt live outlaw overhaul praise probe raid sabotage salute scrap seal survey tap tear
tip trim vet volunteer wrap wreck answer blame burst comment cough crack crawl cry dance desire doubt dream drift drink excuse fit float glance grasp grip guess
hike hint hurry insult joke laugh love mention prompt quarrel regret remark reply respect scream shout smell smile stare twist wish wonder lodge nod hail`,
)

/** Nouns, unless what stands before can only have a verb behind it: “to house 300”, “would power”. */
export const mostlyNouns = wordSet(
  `abuse anchor auction audit bar benefit bet bill blast bomb brand broadcast budget camp cap champion chart circle clean clear club coach combat
comfort commission contact contest contract craft crown cruise cure dam default deposit discipline discount dive dock document down draft drain
drill edge empty engineer exhibit experience experiment farm favour feature fence ferry field film filter finance flag flash flock flow fold frame
fuel function fund gauge grade group guarantee guard guide hammer harbour harm harvest herd house impact import influence interview judge kick label
lease lecture license list load loan lobby lock log lure leap dip balloon slump pack throng
crowd churn splash levy bounce approach inch nudge downgrade mandate map measure merit mine mirror model net number orbit pace package paint part
park partner patent patrol pause phase phone photograph pilot pin pitch place plague plant plot plug poison polish poll pool power practise
preview price prime print process profile profit pump punch purge question queue quiz quote race rain rank rape rate ration relay rent
research reserve reward riot root round route row ruin sail sample sanction scale scan schedule score scout scrape scratch screen seat
sequence service share shelter shield shift shock shop shower shuttle sideline signal silence sketch slice slide smoke snap snow sort source
span spark spot spray sprint staff stake stall stamp station steer stir stock stockpile storm strain stream stretch strip struggle study
substitute surface surprise swap tag tail tape tax tie torture touch tour trace trade trail transplant trawl trick trouble truck trust tunnel
tutor update upgrade value venture view voice warm waste wave weather weld whip wire worry
arm brief campaign care command concern cycle date dress echo form light lean match matter mind notice object panic reform regard rest risk rival select
sense shape sound spare speed sponsor star suit trip`,
)

/** Both. */
export const verbNouns: readonly string[] = [...nounVerbs, ...mostlyNouns]
