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

/** Which of the page's frames a document is in, as the page counts them. */
const placeOf = ({ defaultView }: Document): number => {
  let place = 0
  while (place < window.length && window[place] !== defaultView) place++
  return place
}

/** Addresses that change again so soon are a counter, or a router on its way: what text comes meanwhile says where to. */
const RESTLESS_MS = 1_000

/** Looks once now, and again when the page may show something else. Observers and timers only where text is still to come. */
const watch = (signal: AbortSignal, stop: () => void) => {
  let told: string | null = null
  /** The document in a frame that was told of: another may come at the same place, and without an address of its own. */
  let toldFrame: WeakRef<Document> | null = null
  let seenAt: string | null = null
  let scrolledAt: string | null = null
  let movedAt = Number.NEGATIVE_INFINITY
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
    const frame = found === null || found === document ? null : placeOf(found)
    const finding = found && (frame === null ? address : `${address} ${frame}`)
    const isKnown = finding === told && (frame === null || toldFrame?.deref() === found)
    toldFrame = frame === null ? null : new WeakRef(found as Document)
    if (finding !== null) listen()
    if (finding !== null && !isKnown)
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
    const isRestless = isMoved && performance.now() - movedAt < RESTLESS_MS
    seenAt = address
    if (isMoved) {
      stopWaiting()
      movedAt = performance.now()
    }
    const isDone = !isRestless && look()
    if ((!isDone && isFirst && isUnfinished(document)) || isMoved) stopWaiting = lookAsTextComes(look)
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

  /** Text that came late, addresses and titles changed behind our back are noticed when the reader begins to scroll. */
  const lookOnFirstScroll = () => {
    const shown = `${pageAddress()} ${document.title}`
    if (scrolledAt === shown) return
    scrolledAt = shown
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
  // Of all events this one stops at the document on its way, and a window hears of its own alone.
  addEventListener.call(document, 'load', lookIntoFrame, { signal, capture: true })
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
