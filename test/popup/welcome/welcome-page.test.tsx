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

  test('says how a line under a whole statement looks', () => {
    expect(texts(page([]), '.legend + p')).toEqual(['Under a whole statement the line is thin, in the same colours.'])
  })

  test('names the topics, and says the rest without them', () => {
    const where = (topics: string[]) => texts(page(topics), '.welcome-part:nth-of-type(2) p')
    const [one] = where(['The flood in the Morra valley'])
    expect(one).toContain('on one topic so far: “The flood in the Morra valley”.')
    expect(where(['A', 'B'])[0]).toContain('2 topics so far: “A”, “B”.')
    expect(where([])[0]).toMatch(/^Its button is in the toolbar/)
  })
})
