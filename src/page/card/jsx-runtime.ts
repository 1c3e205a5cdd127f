import type { ComponentChildren } from 'preact'

/** What JSX becomes in the scripts of a page, where `draw` takes the place of Preact: the build puts it in. */
export function jsx(type: unknown, props: object): object {
  return { type, props }
}

export { jsx as jsxs }

export function Fragment({ children }: { children: ComponentChildren }): ComponentChildren {
  return children
}
