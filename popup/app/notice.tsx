import type { ComponentChildren } from 'preact'

/** A calm page of its own for when there is nothing to compare: what is so, and what one can still do. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      {children}
    </section>
  )
}
