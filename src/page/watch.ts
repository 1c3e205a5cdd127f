import profiles from 'second-source:profiles'
import { scoreTopic } from '../core/topic/score-topic.ts'
import { findArticleText } from './is-article.ts'
import { onSettings } from './on-settings.ts'
import { isConnected, send } from './send.ts'
import { pageAddress } from './session.ts'
import { mentionsTopic, topicText } from './topic-text.ts'

/** On every page: is this an article on a topic we know? If so, ask for the reader; if not, nothing at all. */

const isTopPage = () =>
  window === window.top &&
  /^https?:$/.test(location.protocol) &&
  /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)

const isOnKnownTopic = (): boolean => {
  if (!mentionsTopic(document, profiles)) return false
  const found = findArticleText(document)
  if (!found) return false
  const text = topicText(document, found)
  return profiles.some(profile => scoreTopic(profile, text) >= profile.threshold)
}

/** Looks once now, and again when the page may show something else. Observers and timers would cost every page. */
const watch = (signal: AbortSignal, stop: () => void) => {
  let told: string | null = null
  let scrolledAt: string | null = null
  let isListening = false

  const look = () => {
    if (!isConnected()) return stop()
    const address = pageAddress()
    if (told === address) return
    told = isOnKnownTopic() ? address : null
    if (told === null) return
    listen()
    send('background.openReader', {}).catch(() => {
      // The background went away between two words: the next look may find it again.
      told = null
    })
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

  // Comes after `load`, and again when the page is taken out of the back-forward cache.
  addEventListener('pageshow', look, { signal })
  addEventListener('scroll', lookOnFirstScroll, { signal, passive: true, capture: true })
  // Firefox has the Navigation API since 147; before, the first scroll after a change of address has to do.
  const { navigation } = globalThis as { navigation?: EventTarget }
  if (navigation) navigation.addEventListener('navigatesuccess', look, { signal })
  else addEventListener('popstate', look, { signal })
  look()
}

/** A second copy in one document (the extension was reloaded under it) takes over from the first. */
const mark = Symbol.for('second-source.watch')
const world = globalThis as { [mark]?: AbortController }

if (isTopPage()) {
  world[mark]?.abort()
  const controller = new AbortController()
  world[mark] = controller
  watch(controller.signal, () => controller.abort())
}
