import type { ComponentChildren, FunctionComponent, VNode } from 'preact'

const SVG = 'http://www.w3.org/2000/svg'

/**
 * Draws components without state, once: the card does not change while it is open, and Preact, which could change it, would be
 * an eighth of what an article has to load. A test holds what is drawn here against what Preact makes of it.
 */
export function draw(children: ComponentChildren, parent: Node, namespace: string | null = null): void {
  if (Array.isArray(children)) for (const child of children) draw(child, parent, namespace)
  else if (isElement(children)) drawElement(children, parent, namespace)
  else if (typeof children === 'string' || typeof children === 'number')
    parent.appendChild(document.createTextNode(`${children}`))
}

function drawElement({ type, props }: VNode, parent: Node, namespace: string | null): void {
  if (typeof type === 'function') {
    draw((type as FunctionComponent)(props), parent, namespace)
    return
  }
  const { children, ...attributes } = props as Record<string, unknown> & { children?: ComponentChildren }
  const own = type === 'svg' ? SVG : namespace
  const element = own === null ? document.createElement(type) : document.createElementNS(own, type)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, `${value}`)
  }
  draw(children, element, own)
  parent.appendChild(element)
}

function isElement(child: ComponentChildren): child is VNode {
  return typeof child === 'object' && child !== null && 'type' in child
}
