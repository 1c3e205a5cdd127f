import { rowsOf } from '../../word-list.ts'

/**
 * Nouns that news of one kind goes between: who writes of soldiers in the title writes of brigades, shells and casualties below.
 * Wider than synonyms, which mean one thing: for telling what a text is about, never for telling what it says.
 */
export const wordFields: readonly (readonly string[])[] = rowsOf(`
soldier troop fighter combatant serviceman personnel army brigade regiment battalion unit contingent infantry marine paratrooper commando mercenary conscript recruit casualty wounded captive prisoner sniper rifleman trench
weapon arms weaponry munition ammunition shell missile rocket launcher artillery howitzer gun mortar tank drone uav bomb warhead mine rifle armament
fire wildfire blaze bushfire inferno flame arson evacuation firefighter
outbreak epidemic pandemic disease infection virus bacterium cholera measles vaccine vaccination
election vote ballot poll run-off turnout referendum candidate
budget deficit tax spending debt expenditure revenue
strike walkout stoppage layoff redundancy union dismissal
protest demonstration march rally riot unrest protester demonstrator
ship ferry vessel boat shipwreck sinking wreck lifeboat
earthquake quake tremor aftershock epicentre rubble magnitude
flood flooding inundation dam dyke levee
landslide mudslide landslip rockslide rockfall avalanche mud hillside
storm hurricane typhoon cyclone tornado
breach hack hacker hacking cyberattack ransomware leak password intrusion
merger takeover acquisition bid shareholder
tariff duty import export sanction embargo
crash accident collision derailment wreckage
trial verdict sentence prosecutor defendant indictment
`).map(row => row.split(' '))
