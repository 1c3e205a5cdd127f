import type { Follow } from './view.ts'

/** Opens the print dialogue when the first thing there is to print is on the screen. */
export function printOnce(follow: Follow): Follow {
  let isPrinted = false
  return (tell, signal) =>
    follow(opening => {
      tell(opening)
      if (isPrinted || opening === null) return
      isPrinted = true
      // After it was drawn: a frame's callback runs before that frame is painted.
      requestAnimationFrame(() => setTimeout(() => window.print()))
    }, signal)
}
