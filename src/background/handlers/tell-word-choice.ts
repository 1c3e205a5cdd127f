import { object, parse, string } from 'valibot'
import { wordChoice } from '../../core/compare/questions/word-choice.ts'
import type { OwnHandler } from '../handler.ts'
import { loadPacks } from '../load-packs.ts'

const request = object({ topicId: string(), outlet: string(), text: string() })

export const tellWordChoice: OwnHandler = async message => {
  const { topicId, outlet, text } = parse(request, message)
  const loaded = (await loadPacks()).find(({ pack }) => pack.id === topicId)
  if (loaded === undefined) return []
  const { pack, claims } = loaded
  const others = claims.all().map(claim => ({ outlet: pack.articles[claim.article]?.outlet ?? '', text: claim.text }))
  return wordChoice(pack.synonyms, { outlet, text }, others)
}
