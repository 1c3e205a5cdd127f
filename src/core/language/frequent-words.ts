/**
 * The most frequent short words of each language, chosen so that neighbours (Spanish and Portuguese, Russian and Bulgarian
 * and Ukrainian) can be told apart. Enough to name the language of a paragraph, not to understand it.
 */
export const frequentWords: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on by at from are have this be not which his were has an had',
  es: 'el la los las de del y en que por una un con para se su es al como más pero sus fue lo',
  pt: 'o os as de do da dos das e em que por uma um com para não se no na mais foi ao pelo são',
  fr: 'le la les des du de et en que qui une un dans pour par sur au est pas plus avec ce sont il ne',
  it: 'il lo la gli le di del della dei e in che per una un con non si nel alla sono dal è più',
  de: 'der die das und in den von zu mit dem des ein eine ist nicht für auf im sich auch als wird sind',
  nl: 'de het een en van in is op te dat die voor met niet zijn aan er door als ook bij naar',
  pl: 'i w na z do że się nie jest o od po dla przez jak za ale był oraz to są który',
  cs: 'a v na se že je do s o z pro za by jako od po ve podle které jsou byl není',
  ro: 'și în de la cu pe din care nu să pentru este sunt au fost mai că al ale',
  hu: 'a az és hogy nem is egy meg ez volt de csak már el ki vagy mint',
  tr: 've bir bu da de için ile olarak olan daha çok gibi sonra kadar ancak en ise',
  sv: 'och att det som en på är av för med den till inte har de ett om från',
  id: 'yang dan di itu dengan untuk dari tidak ini pada dalam akan oleh juga telah',
  vi: 'và của là các có được cho trong đã với những không người một này',
  ru: 'и в не на что с по как это из для он от но о же был за при также его все к',
  uk: 'і в на що з не до та у за про як від для це й його під був та які також є',
  bg: 'и на в да за се от че е с по не са към като ще при до това беше',
  sr: 'и у је на да се за од са су не који што као али из',
  el: 'και το να του η της με για που την από τα στο δεν είναι σε θα των',
}

/** Scripts that one language has nearly to itself, by their code points: first and last of each stretch. */
export const scriptLanguages: readonly { language: string; ranges: readonly (readonly [number, number])[] }[] = [
  {
    language: 'ko',
    ranges: [
      [0xac00, 0xd7af],
      [0x1100, 0x11ff],
    ],
  },
  { language: 'ja', ranges: [[0x3040, 0x30ff]] },
  { language: 'zh', ranges: [[0x4e00, 0x9fff]] },
  { language: 'ar', ranges: [[0x0600, 0x06ff]] },
  { language: 'he', ranges: [[0x0590, 0x05ff]] },
  { language: 'th', ranges: [[0x0e00, 0x0e7f]] },
  { language: 'hi', ranges: [[0x0900, 0x097f]] },
  { language: 'ka', ranges: [[0x10a0, 0x10ff]] },
  { language: 'hy', ranges: [[0x0530, 0x058f]] },
]
