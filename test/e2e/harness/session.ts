import type { Page } from 'puppeteer-core'
import type { Browser as ExtensionApi } from 'webextension-polyfill'

export interface Options {
  headless?: boolean
  /** Everything but loopback goes through a proxy on this port of loopback. */
  proxyPort?: number
  /** Another folder than dist/extension, for a package that is broken. */
  extension?: string
  /** The background is ended as soon as it has nothing to do. Chromium's is ended at any time, by `endBackground`. */
  restless?: boolean
  /** Where downloads go, without a question. */
  downloads?: string
  /** Leaves the first-run page open that comes with the installation. */
  keepWelcome?: boolean
  /** Takes the browser that the suites before have used, and leaves it to those after; in Firefox, which is slow to start. */
  isCommon?: boolean
}

/** A browser with the built extension in it. Everything a suite does, it does through this, so that suites know no browser. */
export interface Session {
  name: 'chromium' | 'firefox'
  /** A page of the browser's own, which no extension may read. */
  ownPage: string
  /** `before` runs in the page's own world before its first script; it must not close over anything. */
  open(url: string, before?: () => void): Promise<Page>
  /** Opens a page of the extension in a tab: `popup/panel.html?tab=4`. */
  openOwn(path: string): Promise<Page>
  /** Runs in a context of the extension, with its API. The function must not close over anything. */
  inExtension<A extends unknown[], R>(work: (api: ExtensionApi, ...args: A) => R, ...args: A): Promise<Awaited<R>>
  /** Runs on the closed shadow root whose host is `selector` in the page; null when there is no such host. */
  inShadow<A extends unknown[], R>(
    page: Page,
    selector: string,
    work: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R> | null>
  /** Takes back the access to all sites, as a reader does in the browser's settings. */
  revokeSites(): Promise<void>
  /** A page in a window of its own. */
  openWindow(url: string): Promise<Page>
  /** A page in a private window, in which the reader has not allowed the extension. */
  openPrivate(url: string): Promise<Page>
  /** Ends the background as the browser does to save memory; resolves when it is gone. Needs `restless`. */
  endBackground(): Promise<void>
  /** Opens the real popup over `page`, as a click on the toolbar button does. */
  openPopup(page: Page): Promise<Popup>
  /** What pages and background hold, after what nobody needs any more was collected. */
  weigh(page: Page): Promise<Weight>
  /** Takes the extension out of the browser, as its reader would. */
  remove(): Promise<void>
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>
  close(): Promise<void>
}

export interface Weight {
  /** Bytes held by the scripts of a page, ours included; in Firefox by all processes of pages. */
  page: number
  /** Bytes held by the background; in Firefox by the process of all extensions. */
  background: number
  /** Documents alive in the page’s process; null in Firefox, which does not tell. */
  documents: number | null
  /** Processor time that processes of extensions have used since they began, in milliseconds; null in Chromium. */
  busyMs: number | null
}

export interface Popup {
  /** Runs in the popup; null once it has closed. */
  evaluate<A extends unknown[], R>(work: (view: Window, ...args: A) => R, ...args: A): Promise<Awaited<R> | null>
  /** The popup as a page of its own, where the browser lets one have it: for pictures and axe. */
  page: Page | null
  close(): Promise<void>
}

/** A function to be run elsewhere: it travels as its source text. */
export type Work = { toString(): string }

/** `work` called with a receiver written in source text, and JSON arguments. */
export function callSource(work: Work, receiver: string, args: unknown[]): string {
  return `(${work})(${[receiver, ...args.map(arg => JSON.stringify(arg))].join(', ')})`
}
