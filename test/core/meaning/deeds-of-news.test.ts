/** What courts, armies, firms and voters do is told in a few set phrases, each of which means one deed. */
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/core/analyse.ts'
import { termsOf } from '../../../src/core/meaning/terms.ts'

const termsIn = (text: string): string[] =>
  analyse(text).sentences.flatMap(({ words, names }) => termsOf(words, names, 0, words.length))

describe('told as', () => {
  test.each([
    ['Detectives searched the flat.', 'Detectives raided his offices.', 'search'],
    ['The army recaptured the port.', 'The port fell to the rebels.', 'conquer'],
    ['The gunmen withdrew.', 'The gunmen abandoned their positions.', 'r:withdrawn'],
    ['The gunmen surrendered.', 'The gunmen laid down their arms.', 'surrender'],
    ['The guards repulsed them.', 'The guards beat back the mob.', 'repel'],
    ['The gunfire ended.', 'The gunfire fell silent.', 'end'],
    ['The ban ended.', 'The council lifted the ban.', 'end'],
    ['The guard violated the rules.', 'The guard breached the rules.', 'violat'],
    ['The guard violated the truce.', 'The guard broke the truce.', 'violat'],
    ['The talks failed.', 'The talks ended without agreement.', 'fail'],
    ['She was inaugurated as mayor.', 'She was sworn in as mayor.', 'inaugurat'],
    ['She was appointed as coach.', 'She was named as coach.', 'appoint'],
    ['He is a candidate.', 'He will run for mayor.', 'candidat'],
    ['The bank bought a rival.', 'The bank is taking over a rival.', 'r:bought'],
    ['The bank bought a rival.', 'The takeover of a rival was quick.', 'r:bought'],
    ['The council increased fares.', 'The council put up taxes.', 'increas'],
    ['The judges annulled the ban.', 'The judges struck down the ban.', 'annul'],
    ['The club contested the fine.', 'The club appealed against the fine.', 'challeng'],
    ['The judge found him innocent.', 'He pleaded not guilty.', 'innocent'],
    ['The bank dismissed a clerk.', 'The bank fired its chief.', 'r:cut'],
    ['They expelled him.', 'They kicked him out.', 'deport'],
    ['The museum returned the vase.', 'The museum gave back the vase.', 'return'],
    ['The tanker spilled fuel.', 'The tanker is leaking oil.', 'spill'],
    ['The council cancelled it.', 'The council dropped the plan.', 'cancel'],
    ['The motion was a censure.', 'He survived a vote of no confidence.', 'censur'],
    ['The shares declined.', 'The shares plunged.', 'decreas'],
    ['Traffic ended.', 'Ice brought traffic to a standstill.', 'end'],
    ['The families returned.', 'The families were allowed back.', 'return'],
    ['The judge rejected the appeal.', 'The judge dismissed the appeal.', 'reject'],
    ['The driver slept.', 'The driver fell asleep.', 'sleep'],
    ['The firm profited.', 'The firm made money.', 'profit'],
    ['They gave oil in exchange.', 'They gave wheat in return.', 'exchang'],
    ['They allowed a sale.', 'The ruling cleared the way for a sale.', 'allow'],
    ['The office approved it.', 'The office cleared the merger.', 'adopt'],
    ['The thieves scaled a wall.', 'The thieves climbed over a wall.', 'scal'],
    ['The police began a search.', 'The police began a manhunt.', 'search'],
    ['The choir had an exercise.', 'The choir rehearsed.', 'exercis'],
    ['The banks merged.', 'The banks combined.', 'merg'],
    ['A court sent him home.', 'A magistrate sent him home.', 'court'],
    ['The litter was burnt.', 'The waste was burnt.', 'garbag'],
    ['They buried it on a landfill.', 'They buried it on a dump.', 'landfill'],
    ['An interim bridge stands.', 'A temporary bridge stands.', 'interim'],
    ['The barn burned.', 'Thieves set the barn on fire.', 'r:destroyed'],
    ['A farmer warned the guards.', 'A farmer tipped off the guards.', 'warn'],
    ['The bank dismissed a clerk.', 'A clerk was removed from her post.', 'r:cut'],
    ['The club contested the fine.', 'The club said it would appeal.', 'challeng'],
    ['The mayor demanded calm.', 'The mayor will appeal for calm.', 'demand'],
    ['The firm paid the farmers.', 'The farmers were compensated.', 'r:paid'],
    ['The farmers grew oats.', 'The breeders grew oats.', 'farmer'],
    ['The banks merged.', 'The banks joined forces.', 'merg'],
    ['The bakers sued.', 'The bakers went to court.', 'sue'],
    ['The bakers sued.', 'A legal challenge was made.', 'sue'],
    ['The army shelled the port.', 'The port came under artillery fire.', 'shell'],
    ['The army shot at it.', 'There was machine-gun fire.', 'shoot'],
    ['The regulator slept.', 'The competition authorities slept.', 'regulator'],
    ['The aid agency left.', 'The humanitarian organisations left.', 'aidgroup'],
    ['They gave their approval.', 'They gave their consent.', 'adopt'],
    ['The judges looked at the bill.', 'The bill came under scrutiny.', 'examin'],
    ['A disaster was feared.', 'A catastrophe was feared.', 'disaster'],
    ['The maps contradict each other.', 'The maps do not match.', 'contradict'],
    ['A murderer was seen.', 'A killer was seen.', 'murderer'],
    ['It happened in a forest.', 'It happened in the woods.', 'forest'],
    ['The party withdrew.', 'The party quit the coalition.', 'r:withdrawn'],
    ['Bakers went on strike.', 'Bakers began industrial action.', 'r:striking'],
    ['A retrial is due.', 'A new trial is due.', 'retrial'],
    ['Boys hurled cans.', 'Boys pelted them with cans.', 'throw'],
    ['They ignored the ban.', 'They defied the ban.', 'ignor'],
    ['She visited Kestria.', 'She travelled to Kestria.', 'visit'],
    ['The barge hindered traffic.', 'The barge impeded traffic.', 'hinder'],
    ['He forged a receipt.', 'He falsified a receipt.', 'forg'],
    ['He provoked a row.', 'It was a provocation.', 'provok'],
    ['A rebellion failed.', 'An uprising failed.', 'revolt'],
    ['The valley seceded.', 'A secession is planned.', 'seced'],
    ['Ice complicated the dive.', 'Ice was a complication.', 'complicat'],
    ['A riot began there.', 'A riot broke out there.', 'begin'],
    ['Two men fled jail.', 'Two men broke out of jail.', 'r:displaced'],
    ['A coup followed.', 'The generals seized power.', 'coup'],
    ['Crews doused it.', 'Crews put out the blaze.', 'extinguish'],
    ['The dinghy sank.', 'The dinghy tipped over.', 'sink'],
    ['The cook testified.', 'The cook gave evidence.', 'testify'],
    ['The gang killed a guard.', 'The gang gunned down a guard.', 'r:killed'],
    ['The ice is dangerous.', 'The ice poses a danger.', 'dangerous'],
    ['The recorder was found.', 'The black box was found.', 'recorder'],
  ])('%j: %j', (one, other, term) => {
    expect(termsIn(one)).toContain(term)
    expect(termsIn(other)).toContain(term)
  })

  test.each([
    ['The guard raided the larder.', 'search'],
    ['The price fell to nine crowns.', 'conquer'],
    ['The company abandoned the plan.', 'r:withdrawn'],
    ['The gang breached the network.', 'violat'],
    ['The guard fired a missile.', 'r:cut'],
    ['The bank leaked the files.', 'spill'],
    ['The tailor runs for an hour.', 'candidat'],
    ['The next round of talks is due.', 'bullet'],
    ['The widow knelt at the grave.', 'serious'],
    ['The generals cut the power.', 'coup'],
    ['The farmer gave the seeds away.', 'return'],
    ['The bakery dismissed the cook.', 'reject'],
    ['The driver fell asleep.', 'decreas'],
    ['A dog fell into the well.', 'decreas'],
    ['The spokesman declined to comment.', 'decreas'],
  ])('%j is none of it', (text, term) => {
    expect(termsIn(text)).not.toContain(term)
  })
})

describe('things of two words', () => {
  test.each([
    ['They met at the town hall.', 'They met at the city hall.', 'townhall'],
    ['The jet was a warplane.', 'It was a fighter jet.', 'aircraft'],
    ['A warship left.', 'A naval vessel left.', 'warship'],
    ['They hid a number plate.', 'They hid a licence plate.', 'numberplat'],
  ])('%j: %j', (one, other, term) => {
    expect(termsIn(one)).toContain(term)
    expect(termsIn(other)).toContain(term)
  })

  test.each([
    ['The town has a hall.', 'townhall'],
    ['People filled the square in front of the church.', 'replac'],
  ])('%j is none of it', (text, term) => {
    expect(termsIn(text)).not.toContain(term)
  })
})

describe('what is not known', () => {
  test('is unclear', () => {
    const denied = 'It is unclear why the barge sank.'
    expect(termsIn(denied)).toContain('unclear')
  })
})
