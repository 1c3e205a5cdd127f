import { findOnTopic, isUnfinished } from './find-on-topic.ts'
import { lookAsTextComes } from './look-as-text-comes.ts'
import { onSettings } from './on-settings.ts'
import { isConnected, send } from './send.ts'
import { pageAddress } from './session.ts'

/** On every page: is this an article on a topic we know? If so, ask for the reader; if not, nothing at all. */

const isTopPage = () =>
  window === window.top &&
  /^https?:$/.test(location.protocol) &&
  /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)

/** Looks once now, and again when the page may show something else. Observers and timers only where text is still to come. */
const watch = (signal: AbortSignal, stop: () => void) => {
  let told: string | null = null
  let seenAt: string | null = null
  let scrolledAt: string | null = null
  let isListening = false
  let stopWaiting = () => {}

  /** True when there is nothing more to look for: the article was found, or we were left behind. */
  const look = (): boolean => {
    if (!isConnected()) {
      stop()
      return true
    }
    const address = pageAddress()
    if (told === address) return true
    const found = findOnTopic(document)
    const frame = found === null || found === document ? null : found.URL
    const finding = found && address + (frame ?? '')
    if (finding !== null) listen()
    if (finding !== null && finding !== told)
      send('background.openReader', { frame }).catch(() => {
        // The background went away between two words: the next look may find it again.
        told = null
      })
    told = finding
    return told !== null
  }

  /** Routers change the address first and the text after. */
  const lookAround = () => {
    const address = pageAddress()
    const isMoved = seenAt !== null && seenAt !== address
    const isFirst = seenAt === null
    seenAt = address
    if (isMoved) stopWaiting()
    if ((!look() && isFirst && isUnfinished(document)) || isMoved) stopWaiting = lookAsTextComes(look)
  }

  /** Where reading was turned off it may be turned on again; pages that are on no topic need not know. */
  const listen = () => {
    if (isListening) return
    isListening = true
    onSettings(() => {
      told = null
      look()
    }, signal)
  }

  /** Text that came late, and addresses changed behind our back, are noticed when the reader begins to scroll. */
  const lookOnFirstScroll = () => {
    const address = pageAddress()
    if (scrolledAt === address) return
    scrolledAt = address
    look()
  }

  const lookIntoFrame = ({ target }: Event) => {
    if ((target as Partial<Element> | null)?.localName === 'iframe') look()
  }

  /** Comes after `load`, and again when the page is taken out of the back-forward cache: in there it hears of no setting. */
  const lookAtReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) told = null
    look()
  }

  addEventListener('pageshow', lookAtReturn, { signal })
  addEventListener('load', lookIntoFrame, { signal, capture: true })
  addEventListener('scroll', lookOnFirstScroll, { signal, passive: true, capture: true })
  // Firefox has the Navigation API since 147; before, the first scroll after a change of address has to do.
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) navigation.addEventListener('navigatesuccess', lookAround, { signal })
  else addEventListener('popstate', lookAround, { signal })
  signal.addEventListener('abort', () => stopWaiting())
  lookAround()
}

/** A second copy in one document (the extension was reloaded under it) takes over from the first. */
const mark = Symbol.for('second-source.watch')
const world = globalThis as { [mark]?: AbortController }

const begin = () => {
  world[mark]?.abort()
  const controller = new AbortController()
  world[mark] = controller
  watch(controller.signal, () => controller.abort())
}

if (isTopPage()) {
  // A page that is prepared before it is asked for has no tab yet that could be told of it.
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener('prerenderingchange', begin, { once: true })
  else begin()
}
