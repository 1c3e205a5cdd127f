// At the end of one article the next is put under it; when it is what the reader sees, title and mostly address are its own.
import { h, render } from 'preact'
import { Story } from './app.js'
import { stories } from './stories.js'

const stream = document.getElementById('stream')
window.append = id => {
  const next = document.createElement('div')
  next.className = 'next'
  render(h(Story, { id }), next)
  stream.append(next)
}
window.scrollOn = id => {
  document.title = `${stories[id].title} | The Quay Ledger`
  document.querySelector(`[data-story="${id}"]`).scrollIntoView({ behavior: 'instant' })
}
window.show = id => {
  history.replaceState(null, '', `/live/endless/${id}`)
  window.scrollOn(id)
}
