import { expect, test } from 'vitest'
import { markedTexts, serialise, serialiseUntouched } from './harness/page-actions.ts'
import { openSuite } from './harness/suite.ts'
import { until } from './harness/until.ts'

const suite = openSuite()

test('in a private window, where it was not allowed, the extension does nothing', async () => {
  const witness = await suite.open('off-topic-home.html')
  const page = await suite.session.openPrivate(`${suite.site.origin}/demo-article.html`)
  // Shown after it and marked: the private one has had its chance.
  await witness.bringToFront()
  await witness.evaluate(() => void setTimeout(() => location.assign('/demo-article.html')))
  await until('the other article is marked', async () =>
    markedTexts(witness).then(
      ({ length }) => length > 0,
      () => false,
    ),
  )
  expect(await markedTexts(page)).toEqual([])
  expect(await serialise(page)).toBe(await serialiseUntouched(page))
})
