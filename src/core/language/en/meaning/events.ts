import { rowsOf } from '../../word-list.ts'

/** What happens to people all at once. A row is one kind of event; two clauses that name different kinds speak of different events. */
export const eventRows = rowsOf(`
earthquake quake tremor aftershock
flood deluge
storm hurricane typhoon cyclone tornado
fire blaze wildfire inferno
crash collision derailment
explosion blast detonation
shooting gunman
landslide mudslide avalanche
eruption volcano
stampede crush
epidemic outbreak pandemic
famine drought
shipwreck capsizing sinking
`)
