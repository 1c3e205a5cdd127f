/** How two statements stand to each other, each in a story of other things. */
import { describe, expect, test } from 'vitest'
import { relationOf } from '../helpers/tiny-topic.ts'
import { withStory } from '../helpers/with-story.ts'

describe('statements', () => {
  test.each<[string, string, string, string]>([
    [
      'told alike',
      'The ministry closed the mountain pass because of avalanches.',
      'Because of avalanches, the mountain pass was closed.',
      'agrees',
    ],
    [
      'told with another certainty',
      'The ministry closed the mountain pass to heavy traffic.',
      'The ministry may close the mountain pass to heavy traffic.',
      'differs certainty',
    ],
    [
      'denied',
      'The ministry closed the mountain pass to heavy traffic.',
      'The ministry has not closed the mountain pass to heavy traffic.',
      'differs value',
    ],
    [
      'of another place',
      'The ministry closed the harbour in Norway.',
      'The ministry closed the harbour in Chile.',
      'none',
    ],
    [
      'not done, and not to be done again',
      'The divers had not gone down.',
      'The captain will not go down again.',
      'none',
    ],
    ['done, and may be done again', 'At noon the gas exploded.', 'The gas can explode again.', 'none'],
    ['done, and to be done again', 'The volcano erupted.', 'The volcano will erupt again.', 'none'],
    ['done, and feared again', 'The dam burst.', 'The dam could burst again.', 'none'],
    ['not done, and never again', 'The choir did not sing.', 'The choir will never sing again.', 'none'],
    [
      'not done, in one year and in no other',
      'The ferry does not sail.',
      'The ferry will not sail to the island again.',
      'none',
    ],
    [
      'of another thing',
      'The ministry closed the mountain pass to heavy traffic.',
      'Bakers raised the price of rye bread before the holidays.',
      'none',
    ],
    [
      'ruled out by one verb and by another',
      'The minister ruled out a withdrawal of the ferry law.',
      'The ferry law will not be withdrawn, the minister said.',
      'agrees',
    ],
    [
      'denied twice over, and so not told',
      'The owner denied that the storage hall was built without permits.',
      'The storage hall was built without permits, neighbours said.',
      'differs value',
    ],
    [
      'undamaged against damaged',
      'The flood damaged the old timber bridge.',
      'The flood left the old timber bridge undamaged.',
      'differs value',
    ],
    [
      'a verb of two words',
      'The council put off the vote on the harbour toll.',
      'The vote on the harbour toll was postponed by the council.',
      'agrees',
    ],
    [
      'with the same number',
      'In 1998 a storm sank eleven fishing boats in the bay.',
      'Eleven fishing boats went down in the bay in the storm of 1998.',
      'agrees',
    ],
    [
      'a demand that is rejected, which denies nothing',
      'The union called for an independent inquiry into the crane accident.',
      'The minister rejected calls for an independent inquiry into the crane accident.',
      'agrees',
    ],
    [
      'of a day in common, planned as much as told',
      'Ferry crossings to the northern islands are to begin on Saturday.',
      'Ferry crossings to the northern islands begin on Saturday.',
      'agrees',
    ],
    [
      'of one number, but of two things',
      'The inspectors found 14 defects in the cable car.',
      'Helpers carried 14 hikers into the valley.',
      'none',
    ],
    [
      'of numbers that are the whole of something',
      'The firm warned all 14 towns below the weir.',
      'Voters in five of the 14 parishes chose a mayor.',
      'none',
    ],
    [
      'whose denial the other tells as well',
      'The railway denied that a spark from its train had started the forest fire.',
      'Farmers say a spark from a train started the forest fire, which the railway denies.',
      'agrees',
    ],
    [
      'by nouns for deeds',
      'The cabinet expelled the envoy and postponed the border talks.',
      'The expulsion of the envoy and the postponement of the border talks were decided by the cabinet.',
      'agrees',
    ],
    [
      'denied by both, each in its way',
      'The harbour office denied that the crane had been inspected too late.',
      'It was not true that the crane was inspected late, the harbour office said.',
      'agrees',
    ],
    [
      'with a dateline before it',
      'LINDHOLM, March 11 (Nordic Wire) – Pilots of the island ferry ended their walkout.',
      'Pilots of the island ferry have stopped their strike.',
      'agrees',
    ],
    [
      'with other numbers, of another thing',
      'On Monday the cabinet declared a state of emergency along the coast for 30 days.',
      'The cabinet on Monday declared a state of emergency along the coast, in three districts.',
      'agrees',
    ],
    [
      'with other numbers of one thing',
      'The storm sank 11 fishing boats in the bay on Monday.',
      'The storm sank 19 fishing boats in the bay on Monday.',
      'none',
    ],
    [
      'by nouns that no table joins to their verbs',
      'The departure of the patrol boat and the refusal of its captain surprised the harbour office.',
      'It surprised the harbour office that the patrol boat departed and its captain refused.',
      'agrees',
    ],
    [
      'of a failure and of what did not work',
      'The signal lamps of the swing bridge did not work on Monday night.',
      'The signal lamps of the swing bridge were out of order on Monday night.',
      'agrees',
    ],
    [
      'of one span of time in two units',
      'The harbour office will close the swing bridge for half a year.',
      'For six months the harbour office will close the swing bridge.',
      'agrees',
    ],
    [
      'with a number that the other says was wrong',
      'Prices in the harbour shops rose by 6.8 per cent in February.',
      'Prices in the harbour shops rose by 6.6 instead of 6.8 per cent in February.',
      'related',
    ],
    [
      'offered by one and pledged by the other',
      'The island council offered free ferry tickets to pensioners.',
      'The island council has pledged free ferry tickets to pensioners.',
      'agrees',
    ],
    [
      'cracked against undamaged',
      'The old timber bridge above the mill has cracked.',
      'The old timber bridge above the mill was undamaged.',
      'differs value',
    ],
    [
      'by verbs that say at whom, and not when',
      'Border guards fired at two boats of smugglers.',
      'Border guards shot at two boats of smugglers.',
      'agrees',
    ],
    [
      'where the other tells another deed of the same actor besides',
      'The governor declared a storm emergency along the coast and promised every stranded fisherman a room in a hotel.',
      'A storm emergency was declared along the coast.',
      'agrees',
    ],
    [
      'admitted by the voice that denied it, with much besides',
      'The water company denied that sewage from its works had leaked into the lake.',
      'The water company admitted that for nine summers sewage from an old basin had leaked into the lake and killed trout.',
      'differs value',
    ],
    [
      'admitted by another voice, with much besides',
      'The water company denied that sewage from its works had leaked into the lake.',
      'The fishing club admitted that for nine summers sewage from its huts had leaked into the lake and killed trout.',
      'related',
    ],
    [
      'denied by somebody who is not named, and admitted on the same day',
      'No sewage from the works had leaked into the lake.',
      'The water company admitted that for nine summers sewage from an old basin had leaked into the lake and killed trout.',
      'related',
    ],
    [
      'of another deed of the same actor in the same place',
      'The ministry bought face masks from a supplier in Arden.',
      'The ministry returned face masks to a supplier in Arden.',
      'none',
    ],
    [
      'of one deed in two verbs, with the same actor in the same place',
      'The ministry bought face masks from a supplier in Arden.',
      'The ministry acquired face masks from a supplier in Arden.',
      'agrees',
    ],
    [
      'in much the same words, with little else in common',
      'At first light the divers went down once more to look for the bell of the old lightship.',
      'At first light the divers went down once more, this time with lamps.',
      'agrees',
    ],
    [
      'with as little in common, in other words',
      'At first light the divers went down once more to look for the bell of the old lightship.',
      'With lamps, two divers of the port searched until dusk for cables.',
      'none',
    ],
    [
      'of a deed and of what undoes it',
      'The city council appointed a new treasurer of the harbour.',
      'The city council dismissed the new treasurer of the harbour.',
      'none',
    ],
    [
      'wanted by some, and done',
      'The islanders want harbour minister Tomas Brandl to resign.',
      'Harbour minister Tomas Brandl resigned hours later.',
      'related',
    ],
    [
      'agreed in a verb and in a noun, and no surer in one',
      'The two sides agreed to exchange their prisoners of war.',
      'An exchange of prisoners of war was agreed by the two sides.',
      'agrees',
    ],
    [
      'told to some, or not',
      'The chancellery had been told of the leaked report in April.',
      'The chancellery had not been told of the leaked report in April.',
      'differs value',
    ],
    [
      'denied by both, each in a word that the other does not deny',
      'There were no plans to close the mountain road.',
      'No mountain road would be closed, the ministry said.',
      'agrees',
    ],
    [
      'denied by both, each of what the other tells',
      'The mountain road was not closed but narrowed.',
      'The mountain road was closed and not narrowed.',
      'related',
    ],
    [
      'a denial of something else',
      'The ministry closed the mountain pass to heavy traffic.',
      'The ministry, which has not published its report, closed the mountain pass to heavy traffic.',
      'agrees',
    ],
  ])('%s', (_, page, other, expected) => {
    expect(relationOf('statement', page, withStory(other))).toBe(expected)
  })
})
