import { afterEach, describe, expect, test, vi } from 'vitest'
import { send } from '../../src/page/send.ts'

/** A background that answers each message in turn; an Error where the browser ended it before it could. */
function background(answers: unknown[], id: string | undefined = 'us') {
  const heard: unknown[] = []
  const runtime = {
    id,
    async sendMessage(message: unknown) {
      heard.push(message)
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer
    },
  }
  vi.stubGlobal('chrome', { runtime })
  return { heard, runtime }
}

const ended = new Error('The message channel closed before a response was received.')

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a message to the background', () => {
  test('is answered', async () => {
    background([{ value: null }])
    expect(await send('background.closeReader', {})).toBeNull()
  })

  test('is sent once more when the browser ended the background meanwhile', async () => {
    const { heard } = background([ended, { value: null }])
    expect(await send('background.closeReader', {})).toBeNull()
    expect(heard).toEqual([{ name: 'background.closeReader' }, { name: 'background.closeReader' }])
  })

  test('fails calmly when there is no answer then either', async () => {
    const { heard } = background([ended, ended, { value: null }])
    await expect(send('background.closeReader', {})).rejects.toMatchObject({ failure: 'noAnswer' })
    expect(heard).toHaveLength(2)
  })

  test('is not repeated by a script whose extension is gone', async () => {
    const { heard, runtime } = background([ended])
    delete (runtime as { id?: string }).id
    await expect(send('background.closeReader', {})).rejects.toMatchObject({ failure: 'noAnswer' })
    expect(heard).toHaveLength(1)
  })

  test('carries the reason back when the background has one', async () => {
    background([{ failure: 'badArticle' }])
    await expect(send('background.closeReader', {})).rejects.toMatchObject({ failure: 'badArticle' })
  })
})
