import type { WordChoice } from '../src/core/compare/questions/word-choice.ts'
import type { Report } from '../src/core/types.ts'
import { askBackground } from './doors/ask-background.ts'

/** Which outlet uses which word, on the topic of this Report. */
export async function loadWords({ topic, article }: Report): Promise<WordChoice[]> {
  if (topic === null) return []
  return askBackground('background.wordChoice', { topicId: topic.id, outlet: article.outlet, text: article.text })
}
