import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Opening } from './view.ts'

/** What the page answered; null until it has. */
export function useOpening(ask: () => Promise<Opening>): { opening: Opening | null; askAgain: () => void } {
  const [opening, setOpening] = useState<Opening | null>(null)
  const askAgain = useCallback(() => {
    ask().then(setOpening, () => setOpening({ view: { state: 'failed', failure: 'unexpected' }, closedSite: null }))
  }, [ask])
  useEffect(askAgain, [askAgain])
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
