import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { WordChoice } from '../../src/core/compare/questions/word-choice.ts'
import type { Report } from '../../src/core/types.ts'
import type { Follow, Opening } from '../doors/view.ts'

/** What is to be seen now; null while it is on its way. Before anything is painted, so that what is there at once is seen at once. */
export function useOpening(follow: Follow): { opening: Opening | null; askAgain: () => void } {
  const [opening, setOpening] = useState<Opening | null>(null)
  const following = useRef(new AbortController())
  const askAgain = useCallback(() => {
    following.current.abort()
    following.current = new AbortController()
    follow(setOpening, following.current.signal)
  }, [follow])
  useLayoutEffect(() => {
    askAgain()
    return () => following.current.abort()
  }, [askAgain])
  return { opening, askAgain }
}

/** Only a page without a report names the topics there are. */
export function useTopics(opening: Opening | null, loadTopics: () => Promise<string[]>): string[] {
  const [topics, setTopics] = useState<string[]>([])
  const wanted = opening !== null && opening.view.state !== 'report'
  useEffect(() => {
    if (wanted) loadTopics().then(setTopics, () => setTopics([]))
  }, [wanted, loadTopics])
  return topics
}

const NO_WORDS: WordChoice[] = []

/** Which outlet uses which word: asked for once the Report is on the screen, since it may take a while to be found. */
export function useWords(report: Report | null, loadWords: (report: Report) => Promise<WordChoice[]>): WordChoice[] {
  const [found, setFound] = useState<{ report: Report; words: WordChoice[] } | null>(null)
  useEffect(() => {
    if (report === null || report.topic === null) return
    // Without them the Report is still good.
    loadWords(report).then(
      words => setFound({ report, words }),
      () => null,
    )
  }, [report, loadWords])
  return found?.report === report ? (found?.words ?? NO_WORDS) : NO_WORDS
}
