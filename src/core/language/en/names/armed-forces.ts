/**
 * Armed forces that news calls by a name of their own: a country’s name, then theirs. For telling what a text is about; a voice is named
 * as the text names it. Names that mean more than one thing (“AFP”, “Wagner”) are left out.
 */
export const armedForces: readonly (readonly string[])[] = `
China|People's Liberation Army|PLA
Germany|Bundeswehr
Iran|Revolutionary Guards|Revolutionary Guard Corps|IRGC
Israel|Israel Defense Forces|Israel Defence Forces|IDF
Myanmar|Tatmadaw
North Korea|Korean People's Army|KPA
South Africa|SANDF
Sudan|Sudanese Armed Forces
Uganda|UPDF
`
  .trim()
  .split('\n')
  .map(row => row.split('|'))
