import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'

/** The claim that is being read in the page beside the panel. A store, so that a scroll draws two rows anew and not a thousand. */
export interface ReadingPlace {
  now: string | null
  move(claimId: string | null): void
  /** Calls back at each move; gives back how to stop. */
  listen(callback: () => void): () => void
}

export function createReadingPlace(): ReadingPlace {
  const listeners = new Set<() => void>()
  const place: ReadingPlace = {
    now: null,
    move(claimId) {
      place.now = claimId
      for (const listener of listeners) listener()
    },
    listen(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
  }
  return place
}

/** None in the popup, which lies over the page. */
export const ReadingContext = createContext<ReadingPlace | null>(null)

/** True while a claim is being read for which this is true. `isMine` must not change while the claims do not. */
export function useIsRead(isMine: (claimId: string) => boolean): boolean {
  const place = useContext(ReadingContext)
  const [isRead, setIsRead] = useState(isNow(place, isMine))
  useEffect(() => {
    const look = () => setIsRead(isNow(place, isMine))
    look()
    return place?.listen(look)
  }, [place, isMine])
  return isRead
}

function isNow(place: ReadingPlace | null, isMine: (claimId: string) => boolean): boolean {
  return place !== null && place.now !== null && isMine(place.now)
}
