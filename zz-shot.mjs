import { launch } from 'puppeteer-core'
const [lang, ...names] = process.argv.slice(2)
const browser = await launch({ executablePath: '/usr/bin/chromium', headless: true, pipe: true, enableExtensions: true, args: ['--no-sandbox','--disable-gpu','--force-color-profile=srgb'] })
const id = await browser.installExtension('/tmp/wt/strings/dist/extension')
const t = await browser.waitForTarget(t => t.type()==='service_worker' && t.url().includes(id))
const w = await t.worker()
if (lang !== '-') await w.evaluate(async l => { await chrome.storage.local.set({settings:{language:l, welcomed:true, sitesOff:['courier.example','news.harbour.example']}}) }, lang)
for (const name of names) for (const [kind, width, dark] of [['light',1000,0],['dark',1000,1],['narrow',340,0]]) {
  const p = await browser.newPage()
  await p.setViewport({ width, height: 900 })
  await p.emulateMediaFeatures([{name:'prefers-color-scheme', value: dark?'dark':'light'}])
  await p.goto(`chrome-extension://${id}/popup/${name}.html`)
  await p.waitForSelector('main')
  await p.screenshot({ path: `/tmp/shots/${name}-${kind}-${lang}.png`, fullPage: true })
  const over = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  if (over) console.log('overflows', name, kind)
  await p.close()
}
await browser.close()
