import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** A part of the settings: its name beside it where there is room, above it where there is none. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId()
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="section-body">{children}</div>
    </section>
  )
}
