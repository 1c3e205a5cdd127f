import type { LoadedPack } from '../pack/load-pack.ts'
import type { PackArticle } from '../pack/types.ts'
import type { OtherClaim } from '../types.ts'
import type { Answer } from './answer.ts'
import { voicesBehind } from './questions/find-origins.ts'

export function otherClaim({ claim, relation }: Answer, { pack }: LoadedPack): OtherClaim {
  const article = pack.articles[claim.article] as PackArticle
  return {
    articleId: article.id,
    outlet: article.outlet,
    url: article.url,
    published: article.published,
    via: article.via,
    relation: relation.relation,
    cause: relation.cause,
    reason: relation.reason,
    quote: claim.text,
    span: { start: claim.span[0], end: claim.span[1] },
    figure: claim.figure,
    saidBy: claim.saidBy,
    origins: voicesBehind(claim.origins),
    certainty: claim.certainty,
    asOf: isPastPlan(claim, article) ? null : claim.asOf,
  }
}

/** A plan is still to come: of a year before its article, a day is that of something else. */
const isPastPlan = ({ certainty, asOf }: Answer['claim'], { published }: PackArticle): boolean =>
  certainty === 'planned' && asOf !== null && published !== null && asOf < published.slice(0, 4)
