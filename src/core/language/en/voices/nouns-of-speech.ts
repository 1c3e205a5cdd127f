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
