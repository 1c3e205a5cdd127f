/** `npm run store-pictures`: the screenshots of docs/store/, made anew. */
import { loadTool } from './load-tool.mjs'

const { takeStorePictures } = await loadTool('store-pictures')
await takeStorePictures()
