import { readdir, readFile, symlink } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectRefusal, openSandbox, type Sandbox } from './helpers/command.ts'

let box: Sandbox
const good = 'A flood in Norway\n\nThe flood in Norway killed 40 people on Sunday, the ministry said.'

beforeAll(async () => {
  box = await openSandbox()
  await box.write('good.txt', good)
  await box.write('empty.txt', '')
  await box.write('blank.txt', ' \n\n\t\n')
  await box.write(
    'binary.txt',
    new Uint8Array(5000).map((_, i) => (i * 37) % 256),
  )
  await box.write('latin1.txt', Buffer.from('é'.repeat(3000), 'latin1'))
  await box.write('one-paragraph.txt', 'The flood killed 40 people. '.repeat(380_000))
  await box.write(
    'one-paragraph.html',
    `<html><body><p>${'The flood killed 40 people. '.repeat(380_000)}</p></body></html>`,
  )
  await box.write('huge.txt', 'x'.repeat(33 * 1024 * 1024))
  await box.write('no-json.json', '{"schema": 1,')
  await box.write('other.json', '{"name": "something else"}')
  await box.write('empty.json', '')
  await box.write(
    'half.json',
    (await readFile(box.path('dist/extension/packs/north-korea-russia.json'), 'utf8')).slice(0, 5000),
  )
}, 120_000)

afterAll(() => box?.remove())

describe.each(['compare', 'detect'])('%s', command => {
  test.each<[string, RegExp]>([
    ['absent.txt', /no file .*absent\.txt/],
    ['empty.txt', /empty\.txt is empty/],
    ['blank.txt', /blank\.txt is empty/],
    ['binary.txt', /binary\.txt is not text/],
    ['latin1.txt', /latin1\.txt is not text/],
    ['one-paragraph.txt', /paragraph of over 200,000 characters/],
    ['one-paragraph.html', /paragraph of over 200,000 characters/],
    ['huge.txt', /larger than 32 MB/],
    ['dist', /dist is not a file/],
  ])('%s', async (file, what) => {
    expectRefusal(await box.run([command, box.path(file)]), what)
  })

  test.each<[string, RegExp]>([
    ['absent.json', /no pack .*absent\.json/],
    ['no-json.json', /not valid JSON/],
    ['half.json', /not valid JSON/],
    ['empty.json', /not valid JSON/],
    ['other.json', /not a Second Source pack/],
    ['good.txt', /not valid JSON/],
  ])('a pack that is none: %s', async (file, what) => {
    expectRefusal(await box.run([command, box.path('good.txt'), '--pack', box.path(file)]), what)
  })

  test('no file', async () => {
    expectRefusal(await box.run([command]), new RegExp(`${command} takes one`))
  })

  test('an option it does not know', async () => {
    expectRefusal(await box.run([command, box.path('good.txt'), '--colour']), /--colour/)
  })

  test('an option without its value', async () => {
    expectRefusal(await box.run([command, box.path('good.txt'), '--pack']), /--pack/)
  })
})

describe('compare', () => {
  test('two files', async () => {
    expectRefusal(await box.run(['compare', box.path('good.txt'), box.path('good.txt')]), /takes one file/)
  })

  test('a date that is none', async () => {
    expectRefusal(await box.run(['compare', box.path('good.txt'), '--published', 'lately']), /not “lately”/)
  })
})

describe('figures', () => {
  test.each<[string, string, RegExp]>([
    ['no JSON', 'hello', /^Line 1 /],
    ['half a line', '{"id": 1, "text": "a', /^Line 1 /],
    ['no text', '{"id": 1}', /^Line 1 /],
    ['a text that is a number', '{"id": 1, "text": 40}', /^Line 1 /],
    ['null', 'null', /^Line 1 /],
    ['a list', '["text"]', /^Line 1 /],
  ])('%s', async (_, input, what) => {
    expectRefusal(await box.run(['figures'], `${input}\n`), what)
  })

  test('the line is counted', async () => {
    const { code, stderr } = await box.run(['figures'], `{"id":1,"text":"No number."}\n\nhello\n`)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Line 3 .*\n$/)
  })
})

describe('compile', () => {
  const compile = (folder: string, output = 'out.json') =>
    box.run(['compile', box.path(folder), '-o', box.path(output)])

  const leavesNothing = async (): Promise<void> => {
    expect((await readdir(box.folder)).filter(name => name.startsWith('out'))).toEqual([])
  }

  test('no folder of that name', async () => {
    expectRefusal(await compile('absent'), /no folder .*absent/)
    await leavesNothing()
  })

  test('a file for a folder', async () => {
    expectRefusal(await compile('good.txt'), /good\.txt/)
    await leavesNothing()
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['a folder without articles', { 'notes.csv': 'a,b' }, /no articles/],
    ['an empty article', { 'one.txt': good, 'two.txt': '' }, /two\.txt is empty/],
    ['topic.json that is no JSON', { 'topic.json': '{', 'one.txt': good }, /topic\.json is not valid JSON/],
    [
      'topic.json with a title that is a number',
      { 'topic.json': '{"title": 4}', 'one.txt': good },
      /topic\.json: title/,
    ],
    [
      'topic.json that names a missing file',
      { 'topic.json': '{"articles": [{"file": "two.txt"}]}', 'one.txt': good },
      /topic\.json names two\.txt/,
    ],
    [
      'topic.json with synonyms that are words',
      { 'topic.json': '{"vocabulary": {"synonyms": ["pump"]}}', 'one.txt': good },
      /topic\.json: vocabulary/,
    ],
  ])('%s', async (name, files, what) => {
    const folder = name.replaceAll(' ', '-')
    for (const [file, content] of Object.entries(files)) await box.write(`${folder}/${file}`, content)
    expectRefusal(await compile(folder), what)
    await leavesNothing()
  })

  test('nowhere to write', async () => {
    await box.write('articles/one.txt', good)
    expectRefusal(await compile('articles', 'absent/out.json'), /out\.json cannot be written/)
    await leavesNothing()
  })

  test('what was there before stays when compiling fails', async () => {
    await box.write('kept.json', 'before')
    await box.write('broken/one.txt', '')
    expectRefusal(await compile('broken', 'kept.json'), /one\.txt is empty/)
    expect(await readFile(box.path('kept.json'), 'utf8')).toBe('before')
  })

  test.each([[[]], [['good']], [['-o', 'out.json']], [['good', 'bad', '-o', 'out.json']]])('%j', async args => {
    expectRefusal(await box.run(['compile', ...args]), /compile takes a folder and a file/)
    await leavesNothing()
  })

  test('a folder that cannot be read', async () => {
    await symlink(box.path('circle'), box.path('circle'))
    expectRefusal(await compile('circle'), /circle/)
    await leavesNothing()
  })

  test('an article that cannot be read', async () => {
    await box.write('dangling/one.txt', good)
    await symlink(box.path('absent.txt'), box.path('dangling/two.txt'))
    expectRefusal(await compile('dangling'), /no file .*two\.txt/)
    await leavesNothing()
  })
})

describe('no command', () => {
  test.each([[[]], [['improve']], [['--version']]])('%j: the usage, exit 2', async args => {
    const { code, stdout, stderr } = await box.run(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^usage: second-source <command>\n(?: {2}\S.*\n)+$/)
  })
})
