/** What several of the living pages are built from, in Preact. */
import { h } from 'preact'
import { stories } from './stories.js'

export const Story = ({ id, note }) => {
  const { title, paragraphs, published } = stories[id]
  return h('article', { 'data-story': id }, [
    h('h1', { key: 'title' }, title),
    h('p', { key: 'time' }, h('time', { dateTime: published }, published.slice(0, 10))),
    note && h('p', { key: 'note', class: 'note' }, note),
    ...paragraphs.map((text, index) => h('p', { key: index }, text)),
  ])
}
