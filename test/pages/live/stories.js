/** What the living pages tell, as a newsroom's system would hand it to them; read by the pages and by the server. */
export const stories = {
  troops: {
    title: 'Second wave of North Korean troops expected in Russia, Seoul says',
    description: 'South Korea’s military sees more soldiers and drones being readied in North Korea for the war in Ukraine.',
    published: '2024-12-24T09:10:00+01:00',
    paragraphs: [
      'North Korea is preparing to send more troops and weapons to Russia, South Korea’s Joint Chiefs of Staff said on Monday, and may rotate those who are already at the front.',
      'Around 12,000 North Korean soldiers are in Russia now, according to Seoul, Washington and Kyiv, most of them in the Kursk region.',
      'About 1,100 of them have been killed or wounded since they entered combat against Ukraine, the Joint Chiefs said in their assessment.',
      'Pyongyang is also supplying 240mm rocket launchers and 170mm self-propelled guns, and is moving towards the production and delivery of suicide drones, the statement said.',
      'Kim Jong Un watched a test of the drones in November and called for them to be built in large numbers, state media in Pyongyang reported then.',
    ],
  },
  losses: {
    title: 'North Korea’s losses in Kursk mount as Russia presses on',
    description: 'Lawmakers in South Korea were told how many North Korean soldiers have died fighting for Russia.',
    published: '2024-12-25T06:30:00+01:00',
    paragraphs: [
      'At least 100 North Korean soldiers have been killed in fighting alongside Russia against Ukraine, South Korea’s National Intelligence Service told lawmakers in Seoul.',
      'Another 1,000 were injured, the service said, and put the losses down to drones, open ground and a lack of training for this kind of war.',
      'More than 10,000 soldiers from North Korea were sent to the Kursk region in the autumn, according to Kyiv, where they wear Russian uniforms.',
      'Pyongyang has never acknowledged that its troops are in Russia. A treaty between the two countries, signed in June, obliges each to help the other when attacked.',
      'The Joint Chiefs of Staff expect North Korea to send reinforcements and suicide drones in the new year, and to go on supplying artillery shells and rocket launchers.',
      'The lawmakers were also told that one general may have been among the dead of a missile strike, and that some of the units had been moved away from the front to be trained again.',
      'Officials in Kyiv said that several thousand more soldiers could be in Russia by the spring, though they did not say how they knew, and that supplies of ammunition came by sea and by rail.',
      'The governor of the Kursk region did not answer questions about the foreign soldiers, and neither did the ministry of defence in Moscow, which calls all such reports hostile inventions.',
      'On the quay at Rajin, where ships for Russia are loaded, the cranes worked through the nights of December, as pictures taken from space show, and the rail yard behind it was never empty.',
    ],
  },
  weather: {
    title: 'Rain along the coast until the weekend',
    description: 'A slow front brings wind and showers to the harbour towns.',
    published: '2024-12-24T05:00:00+01:00',
    paragraphs: [
      'Rain will fall along the coast until Friday evening, the weather office in the harbour town said, with gusts of up to 70 kilometres an hour on the outer islands.',
      'Ferries will keep to their timetables, but 2 of the smaller lines will not sail in the mornings, and passengers were asked to be early at the piers.',
      'Some 300 sandbags were filled on the eastern quay, where water came over the wall last winter and stood in the cellars of the old town for 3 days.',
      'Clear skies are expected for the weekend, when the tide will be low and the wind will turn to the north again.',
    ],
  },
}
