/** Nouns by which text gives a voice. */
import { wordSet } from '../../word-list.ts'

/** With “that” behind them they hold what somebody says: “the ministry's denial that …”, “an admission by the mayor that …”. */
export const clauseNouns = wordSet(
  `admission admissions acknowledgement acknowledgment confession denial denials claim claims assertion assertions insistence contention warning warnings
announcement announcements confirmation allegation allegations accusation accusations conclusion conclusions finding findings revelation revelations disclosure disclosures
suggestion suggestions statement statements declaration assurance assurances prediction predictions complaint complaints testimony belief remark remarks report reports estimate estimates`,
)
/** Between such a noun and whoever said it. */
export const beforeClaimant = wordSet('by from')

/** Where somebody publishes: “a message on the army's Telegram channel”, “the website of the ministry”. */
export const ownedOutlets = wordSet('website site webpage homepage page channel account feed portal blog newsletter')
/** Where anybody does: “a post on Telegram” is nobody's. */
export const platforms = wordSet(
  'x telegram twitter facebook instagram tiktok youtube whatsapp viber weibo vk linkedin threads reddit bluesky social',
)
/** What is published there, besides what holds speech anyway. */
export const publishedNouns = wordSet('message notice letter article editorial column thread bulletin dispatch memo')
/** “A report in the Daily Ash”, “a message on the army's website”: between what is published and where. */
export const beforeOutlet = wordSet('in on of')
/** “A study in the journal Soil” */
export const journalWord = 'journal'
/** “A study published in Soil”: where they are published is a journal. */
export const studyNouns = wordSet('study studies paper papers')
/** “It was reported in state media” */
export const pressNouns = wordSet(
  'media press newspaper newspapers paper papers television tv radio magazine outlet outlets',
)
/** “This newspaper”, “our reporters”: the outlet itself, which is no voice beside others. */
export const ownOutletOpeners = wordSet('this our')
export const ownOutlets = wordSet(
  'newspaper paper magazine outlet website channel broadcaster station publication reporter reporters correspondent correspondents',
)
/** Behind those who speak, before where they do: “critics inside the party”. */
export const insidePrepositions = wordSet('inside within')
/** Somebody makes them: “its own count”, “the latest Pentagon estimate”. */
export const reckonings = wordSet('count counts estimate estimates tally tallies reckoning calculation calculations')
/** They open a clause that tells of a speaker: “an officer who would not give his name said”. */
export const tellerWords = wordSet('who which whose')
/** In such a clause they say that somebody will not be named. */
export const namelessWords = wordSet('named identified name names identity anonymity anonymous authorised authorized')
/** “In Seoul's view”, “in the opinion of the court” */
export const openingWord = 'in'
export const viewNouns = wordSet('view opinion estimation assessment reckoning telling account words version')
/** “In a Quanta poll” */
export const measuringNouns = wordSet('poll survey study report census review audit statement estimate assessment')
