import { describe, expect, test } from 'vitest'
import { WelcomePage } from '../../../popup/welcome/welcome-page.tsx'
import { defaults } from '../../../src/settings.ts'
import { draw, texts } from '../../helpers/drawn.ts'

const page = (topics: string[]) => draw(<WelcomePage settings={defaults} topics={topics} onSwitch={() => {}} />)

describe('the first-run page', () => {
  test('says what each line means that is drawn at first, under a line of that form', () => {
    const lines = [...page([]).querySelectorAll('.legend-line')].map(line => [
      line.querySelector('dt')?.textContent,
      line
        .querySelector('dt span')
        ?.getAttribute('style')
        ?.match(/underline (\w+)/)?.[1],
    ])
    expect(lines).toEqual([
      ['Differs', 'solid'],
      ['On another day', 'dotted'],
      ['Agrees', 'double'],
      ['Fits', 'dashed'],
    ])
  })

  test('names the topics, and says the rest without them', () => {
    const [one] = texts(page(['The flood in the Morra valley']), '.welcome-part p')
    expect(one).toContain('on one topic so far: “The flood in the Morra valley”.')
    expect(texts(page(['A', 'B']), '.welcome-part p')[0]).toContain('2 topics so far: “A”, “B”.')
    expect(texts(page([]), '.welcome-part p')[0]).toMatch(/^Its button is in the toolbar/)
  })
})
