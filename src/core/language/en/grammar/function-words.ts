import { wordSet } from '../../word-list.ts'

/** Closed-class words of English: they end noun phrases and carry no topic of their own. One row a class. */
export const functionWords = {
  determiner: wordSet(
    'the a an this that these those its his her their our my your each every either neither some any no all both such another other more most many much few several fewer less enough what which whose last next previous past former',
  ),
  preposition: wordSet(
    'of in on at to for from by with without into onto over under about above below between among amongst through throughout during before after since until till against across along around behind beside besides beyond despite down inside near off out outside per toward towards up upon via within amid alongside including excluding following according than as like unlike',
  ),
  conjunction: wordSet(
    'and or but nor yet so while whereas although though because if unless once when where whether than plus',
  ),
  auxiliary: wordSet(
    "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't got get gets",
  ),
  modal: wordSet("will would shall should can could may might must cannot can't couldn't won't wouldn't shouldn't"),
  pronoun: wordSet(
    'i you he she it we they me him us them who whom himself herself itself themselves ourselves yourself yourselves myself one someone anyone everyone nobody there here',
  ),
  relative: wordSet('who whom which that whose where'),
  adverb: wordSet(
    'already also still now then just only even again ever never not too very quite rather almost nearly soon later earlier early recently currently reportedly allegedly apparently possibly probably likely perhaps maybe further once twice so far yet today yesterday tomorrow tonight however meanwhile moreover therefore thus instead together overall altogether initially finally eventually directly officially previously subsequently immediately elsewhere abroad ago away back forward apart aside yes',
  ),
  negation: wordSet(
    "not no never none nobody nothing neither nor n't without isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't cannot can't couldn't",
  ),
} as const

/** “A blogger with 800,000 readers”, “won with 52 per cent” */
export const withWord = 'with'

/** Too common in news to tell one statement from another. Stems. */
export const emptyStems = wordSet(
  'say tell report accord add note stat statement state announc explain confirm claim believ show suggest indicat reveal mention stress underlin emphasi describ call put get mak take have be do go com come give use also last next this that year month week day time new other more most many much such well part number figur amount total peopl person man thing way while include includ among about around approximat roughl near some several large big small good great high low first second third one two three four five nevertheless nonetheless',
)
