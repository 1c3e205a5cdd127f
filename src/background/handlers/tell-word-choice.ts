import { object, parse, string } from 'valibot'
import { wordChoice } from '../../core/compare/word-choice.ts'
import { loadPacks } from '../packs.ts'
import type { OwnHandler } from './handler.ts'

const request = object({ topicId: string(), outlet: string(), text: string() })

export const tellWordChoice: OwnHandler = async message => {
  const { topicId, outlet, text } = parse(request, message)
  const pack = (await loadPacks()).find(loaded => loaded.pack.id === topicId)?.pack
  if (pack === undefined) return []
  const others = pack.claims.map(claim => ({ outlet: pack.articles[claim.article]?.outlet ?? '', text: claim.text }))
  return wordChoice(pack.synonyms, { outlet, text }, others)
}
