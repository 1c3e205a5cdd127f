import { parseHTML } from 'linkedom'
import type { ComponentChildren, VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { draw } from '../../../src/page/card/draw.ts'
import { ClaimCard } from '../../../src/ui/claim-card.tsx'
import { answer, figure } from '../../helpers/answers.ts'
import '../../helpers/speak.ts'

/** The nodes as nested lists: tag, attributes by name, children with their texts joined. */
function tree(node: Node): unknown {
  const { localName, attributes, childNodes } = node as Element
  const children = [...childNodes].flatMap(child => (child.nodeType === 3 ? [child.textContent] : [tree(child)]))
  const joined = children.reduce<unknown[]>((all, child) => {
    const last = all.at(-1)
    if (typeof child === 'string' && typeof last === 'string') all.splice(-1, 1, last + child)
    else if (child !== '') all.push(child)
    return all
  }, [])
  const named = [...attributes].map(({ name, value }) => [name.toLowerCase(), value])
  return [localName, Object.fromEntries(named.toSorted()), joined]
}

function drawn(children: ComponentChildren): Element {
  const { document } = parseHTML('<main></main>')
  vi.stubGlobal('document', document)
  const main = document.querySelector('main') as unknown as Element
  draw(children, main)
  return main
}

function preactMakes(children: ComponentChildren): Element {
  const { document } = parseHTML(`<main>${render(children as VNode)}</main>`)
  return document.querySelector('main') as unknown as Element
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('drawing without Preact', () => {
  test('makes of a card with a plot and a reworded quotation what Preact makes of it', () => {
    const quote = 'The dam “will hold until the spring <b>at least</b>”.'
    const claim = {
      id: 'c',
      kind: 'figure' as const,
      text: 'Some 11,000 people left.',
      start: 0,
      end: 24,
      figure: figure('Some 11,000', 11_000, 11_000, { bound: 'about' }),
      saidBy: ['the council'],
      origins: ['the council'],
      certainty: 'estimated' as const,
      asOf: '2031-03-04',
      question: 'homes',
      others: [
        answer('harbour', 'At least 9,000 left.', { relation: 'fits', figure: figure('At least 9,000', 9000, null) }),
        answer('radio', 'About 12,000 left.', {
          relation: 'differs',
          cause: 'value',
          figure: figure('About 12,000', 12_000, 12_000, { bound: 'about' }),
        }),
        answer('north', quote, { relation: 'differs', cause: 'wording', span: { start: 9, end: quote.length - 2 } }),
      ],
    }
    const card = (
      <ClaimCard claim={claim} question="People" language="en" titleId="title" onCompareAll={() => undefined} />
    )
    expect(tree(drawn(card))).toEqual(tree(preactMakes(card)))
  })

  test('leaves out what is not there, and hears what happens', () => {
    const onClick = vi.fn()
    const main = drawn(
      <button type="button" hidden={false} title={undefined} onClick={onClick}>
        {null}
        {false}
        {0}
        {['a', [undefined, 'b']]}
      </button>,
    )
    const button = main.firstElementChild
    expect(main.innerHTML).toBe('<button type="button">0ab</button>')
    button?.dispatchEvent(new (button.ownerDocument.defaultView as unknown as typeof globalThis).Event('click'))
    expect(onClick).toHaveBeenCalledOnce()
  })

  test('draws pictures as pictures', () => {
    const main = drawn(
      <svg viewBox="0 0 4 4" aria-hidden="true">
        <path d="M0 0h4" />
      </svg>,
    )
    expect(main.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg')
    expect(main.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 4 4')
  })
})
