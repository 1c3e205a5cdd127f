/** Words for one and the same role. Labels use the first; any of the others in a report is as good. */
export const ROLES = [
  ['killed', 'dead', 'deaths', 'died', 'fatalities', 'death toll', 'toll', 'dead bodies'],
  ['wounded', 'injured', 'hurt', 'hospitalised', 'hospitalized'],
  ['casualties', 'losses', 'lost'],
  ['missing', 'unaccounted', 'unaccounted for', 'searched'],
  ['sent', 'deployed', 'dispatched', 'stationed', 'arrived'],
  ['supplied', 'delivered', 'provided'],
  ['displaced', 'homeless', 'evacuated', 'left', 'fled'],
  ['destroyed', 'collapsed'],
  ['damaged'],
  ['withdrawn', 'pulled out', 'removed', 'left'],
  ['arrested', 'detained'],
  ['released', 'freed'],
  ['for', 'in favour', 'in favor', 'voted for', 'backed', 'favour', 'votes for', 'yes'],
  ['against', 'voted against', 'votes against', 'opposed', 'no'],
  ['abstained', 'abstentions', 'abstention'],
  ['protested', 'protesting', 'marched', 'demonstrated', 'attended', 'protest', 'took part', 'protesters', 'gathered'],
  ['cut', 'lost', 'job cuts', 'dismissed', 'laid off', 'shed', 'eliminated', 'destroyed', 'disappeared', 'reduced'],
  [
    'on strike',
    'striking',
    'struck',
    'strike',
    'stopped work',
    'took part',
    'downed tools',
    'walked out',
    'stop',
    'stopped',
  ],
  ['promised', 'pledged', 'offered', 'planned'],
  ['built', 'produced', 'made', 'manufactured'],
  ['employed', 'employs', 'workforce', 'staff'],
  ['used', 'fired', 'launched'],
  ['fortifying', 'fortify', 'fortified'],
]

/** “recover” is as good as “recovered”; shorter beginnings may be other words. */
const SHORTEST_STEM = 4

export function sameRole(expected, actual) {
  if (expected === null || actual === null || actual === undefined) return expected === (actual ?? null)
  const told = actual.toLowerCase()
  const group = ROLES.find(([name]) => name === expected) ?? [expected]
  return group.some(word => word === told || (told.length >= SHORTEST_STEM && word.startsWith(told)))
}
