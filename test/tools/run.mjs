import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** Runs a command to its end without a terminal; never throws. `output` is stdout and stderr as they came. */
export function run(command, args, { env = {}, cwd = ROOT, show = false } = {}) {
  return new Promise(done => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let stdout = ''
    const hear = stream => chunk => {
      output += chunk
      if (stream === process.stdout) stdout += chunk
      if (show) stream.write(chunk)
    }
    child.stdout.setEncoding('utf8').on('data', hear(process.stdout))
    child.stderr.setEncoding('utf8').on('data', hear(process.stderr))
    child.on('error', error => done({ code: 127, output: error.message, stdout }))
    child.on('close', code => done({ code: code ?? 1, output, stdout }))
  })
}

/** A tool of node_modules, by its name in node_modules/.bin. */
export function tool(name, args, options) {
  return run(join(ROOT, 'node_modules/.bin', name), args, options)
}

export function script(file, args = [], options) {
  return run(process.execPath, [file, ...args], options)
}
