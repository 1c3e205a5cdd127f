/** As far as the bench uses it; the package has no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement)
    mark(words: string[], options: { separateWordSearch: boolean; acrossElements: boolean }): void
    unmark(): void
  }
}
