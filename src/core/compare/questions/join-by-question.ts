/**
 * What answers the Question that a claim of the page answers too is compared with it, however it is worded: “an estimated 8,300
 * people” under an order to leave and “around 3,200 have been ordered to leave” meet because a third article says it in both ways.
 */
import type { LoadedPack } from '../../pack/load-pack.ts'
import type { Story } from '../../story/story.ts'
import type { Answer, PageClaim } from '../answer.ts'
import { relateOfOneQuestion } from '../figures/relate-figures.ts'
import type { Relation } from '../relation.ts'
import { relateStatementsOfOneQuestion } from '../statements/relate-statements.ts'
import { doCompare } from './do-compare.ts'
import { haveThirds } from './have-thirds.ts'

/** A Question with more answers than this is no longer one. */
const MOST_ANSWERS = 200
/** A claim that has met so many by itself needs no third to tell of more. */
const ENOUGH = 24
/** In a large pack a claim meets many Questions: no more than this is compared for it. */
const MOST_COMPARED = 80

/** Candidates of each claim, what is joined added. */
export function joinByQuestion(
  claims: readonly PageClaim[],
  candidates: readonly Answer[][],
  loaded: LoadedPack,
  voices: ReadonlySet<number>,
): Answer[][] {
  return candidates.map((answers, i) => {
    const claim = claims[i] as PageClaim
    return claim.kind !== 'quote' ? [...answers, ...joined(claim, answers, loaded, voices)] : answers
  })
}

function joined(
  claim: PageClaim,
  answers: readonly Answer[],
  { claims, answers: answersTo, story }: LoadedPack,
  voices: ReadonlySet<number>,
): Answer[] {
  const isFigure = claim.kind === 'figure'
  const met = answers.filter(isFigure ? isMet : isAnswer)
  // What hardly stands by itself leads to a Question, and bears no other.
  const thirds = met.filter(({ relation }) => !relation.onlyAsBest)
  if (thirds.length === 0 || met.length > ENOUGH) return []
  const done = new Set(met.map(({ claim: other }) => other))
  const questions = new Set(met.map(({ claim: other }) => other.question))
  const joined: Answer[] = []
  let compared = 0
  for (const question of questions) {
    const members = answersTo.of(question)
    if (members.length > MOST_ANSWERS) continue
    for (const row of members) {
      const other = claims.at(row)
      // A pack made by others may put a statement among figures.
      if (done.has(other) || other.kind !== claim.kind || !voices.has(other.article)) continue
      if (++compared > MOST_COMPARED) return joined
      const relation = (isFigure ? relateNumbers : relateByThird)(claim, other, thirds, story)
      if (relation) joined.push({ claim: other, relation })
    }
  }
  return joined
}

const relateNumbers = (
  claim: PageClaim,
  other: Answer['claim'],
  thirds: readonly Answer[],
  story: Story,
): Relation | null => relateOfOneQuestion(claim, other, least => haveThirds(thirds, other, least, story), story)

/** Two statements that are surely like a third, and have something in common themselves. Of those that a longer chain joins nothing is known. */
function relateByThird(
  claim: PageClaim,
  other: Answer['claim'],
  thirds: readonly Answer[],
  story: Story,
): Relation | null {
  if (claim.quoted && other.quoted) return null
  const relation = relateStatementsOfOneQuestion(claim, other, story)
  const isThird = ({ claim: third }: Answer): boolean =>
    third.article !== other.article && doCompare(third, other, story)
  return relation && thirds.some(isThird) ? relation : null
}

const isAnswer = ({ relation }: Answer): boolean => relation.relation !== 'related'
/** Of numbers, what hardly stands by itself bears no other. */
const isMet = (answer: Answer): boolean => isAnswer(answer) && !answer.relation.onlyAsBest
