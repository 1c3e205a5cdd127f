import { wordList, wordSet } from '../../word-list.ts'

/** Verbs that news lives on. Lemmas; regular forms are made from them, irregular ones are listed below. */
export const verbLemmas = wordList(
  `abandon abstain accelerate accept accuse achieve acknowledge acquire acquit act add address adjust administer admire admit adopt advance advise affect
agree aim allege allocate allow amass ambush amend amount announce apologise apologize appeal appear apply appoint appreciate approve argue arise
arrest arrive ask assassinate assemble assert assess assist attack attempt attend attribute authorise authorize average avoid await award axe back ban banish base
bear beat befall begin believe belong bend besiege betray bind bite blacklist bleed block blow board bombard boost borrow break breed bribe bring
build burn buy cage call cancel capsize capture carry cast catch cause cease celebrate challenge change characterise characterize charge check choose cite
claim clarify clash climb cling close coincide collapse collect come commit compare compensate compile complain complete comply comprise conceal
concede conclude condemn conduct confirm confiscate consider consist consult consume contain contaminate continue contribute control convene convert
convey convict cooperate coordinate cope correct cost count cover crash create creep criticise criticize cross curb cut damage dampen deal decelerate
decide declare decline decrease dedicate deem defeat defect defend defuse degrade delay delete deliver demand demolish demonstrate denounce deny
depart depend deploy deport depose deprive derail descend describe deserve design destroy detain detect deter deteriorate determine detonate devalue
devastate develop diagnose die differ dig diminish direct disappear disarm disclose discover discuss disembark dismiss dispatch displace display
dispute disregard disrupt dissolve distribute divert dominate donate doom double draw drive drop drown dwarf dwindle earmark earn ease eat educate elect
eliminate embark embrace emerge employ enable enact encircle encourage end endanger endorse endure enforce engage engulf enhance enjoy enlist ensure
enter equip erupt escalate escape establish estimate evacuate evade evict evolve exacerbate examine exceed exclude execute exempt exercise exhaust
exhume exist expand expect expel expire explain explode exploit export expose express extend extinguish extradite face facilitate fail fall falsify
fear feed feel fight file finalise finalize find fine finish fire fix flatten flee flourish fly focus follow forbid force forecast foresee forget
fortify free freeze furlough gain gather gear generate give go govern grant grapple greet grow hack halt halve hand handle hang happen harvest head hear
heighten help hesitate hide highlight hijack hinder hire hit hold hospitalise hospitalize host hover hurt identify ignite ignore illustrate imagine
impeach implement imply impose imprison improve inaugurate incite include increase incur indicate indict induce infect infiltrate inflate inflict
inform inhabit inherit initiate injure inoculate insist inspect install insure intend intensify intercept interrogate interrupt intervene introduce
inundate invade invest investigate invite involve issue join jump justify keep kidnap kill know lack lament land launch lay lead learn leave lend
lessen level liberate lie lift limit linger link lose lower maintain make manage manufacture march mark mass mediate meet melt merge minimise minimize
miss misuse mobilise mobilize modernise modernize monitor mount mourn move name narrow nationalise nationalize need negotiate nominate note notify
obey observe obstruct obtain occupy occur offer open operate oppose opt order organise organize originate oust outline outnumber outstrip overcome
overload overrun oversee overtake overthrow overturn overwhelm owe own pardon participate pass pay peak penetrate perceive perform perish permit
persist persuade pick plan play plead pledge plummet plunder plunge point populate possess post postpone pour predict prefer prepare prescribe present
preserve press presume prevail prevent privatise privatize proceed proclaim procure produce prohibit project prolong promise propel propose prosecute
protect protest prove provide provoke publish pull purchase pursue push put quarantine quell quit raise rally range ratify reach react read reaffirm
realise realize reassure rebound rebuild recall recapture receive recognise recognize recommend reconsider record recover recruit redeploy redirect
reduce refer refine reflect refrain refuse refute regain register regulate reimburse reinforce reiterate reject rejoin relax release relieve relocate
rely remain remind remove renew renounce repair repatriate repay repeal repeat repel replace report represent request require rescue resemble resettle
reside resign resist respond restart restore restrict result resume resurface retain retaliate retire retreat retrieve return reunite reveal reverse
review revive revoke ride ring rise rob roll rotate rule run rush sack safeguard salvage satisfy save say scatter scorch scramble scrutinise scuttle secure see
seek seem segregate seize sell send sentence separate serve set settle shake shatter shed shell shine ship shoot shortlist show showcase shrink shut
sign simplify sing sink sit skyrocket slash slaughter sleep slip slow smash smuggle soar solve speak specify speculate spend spill spin split splurge spread
stab stabilise stabilize stage stagnate stand start starve state stay steal stem step stick sting stipulate stop store strand strengthen stress strike
stumble subdue submit subscribe subside subsidise subsidize substantiate succeed sue suffer suggest summon supervise supply support suppress surge
surpass surrender surround survive suspect suspend sustain swear sweep swell swim swing tackle take talk target teach tell tend terminate
terrorise test testify think threaten throw tighten tolerate top topple total track train transfer transform translate transmit transport trap travel
treat treble trigger triple try tumble turn tweak undergo underline undermine understand undertake unify unite unleash unveil uphold urge use
vaccinate validate vanish verify veto violate visit vote vow wade wake walk wander want warn watch weaken wear weigh welcome widen win wipe withdraw look loot switch overheat slam swap reckon plough
withhold accommodate breach compromise copy download leak exchange gun gut let airlift arraign battle commandeer conscript desert discharge enrol enroll exonerate flood ground
immunise immunize impound maroon martyr massacre mow pluck reconnect search sicken slay submerge succumb torch swamp unload wash winch witness work worsen wound write yank yield
abduct abolish absorb accompany accomplish accumulate activate adapt adjourn advertise aggravate align allot alter amputate annex annul anticipate
apprehend assign assume assure attach attain attract automate avert bankrupt barricade behave behead browse bulldoze bury certify char circulate
circumvent classify coerce collide commemorate commence communicate commute compel compete compose confess confront connect conquer conserve
construct contend convince correspond criminalise cripple crush cultivate curtail customise deactivate debunk deceive decommission decorate deduct
deface defer deforest defraud defy delist demobilise demobilize demote deplete desecrate detach devote devour digitise dilute disable disappoint
disband disburse discard disconnect discontinue discourage disinfect dislodge dismantle disperse disqualify dissuade distinguish disturb divorce douse
dredge dwell edit eject elapse electrify electrocute elevate embezzle emit empower encounter enlarge enrich ensue entail entertain entice
entitle entrust envisage eradicate erase erect erode euthanise evaluate evaporate excavate expedite explore expropriate extract fabricate falter fetch
forfeit forge forgive formulate foul fulfil fulfill fumigate furnish garner graduate handcuff harass hatch haul heal hoist hurl illuminate
immigrate immobilise impoverish incarcerate incinerate incorporate inject inquire insert inspire instruct insulate integrate intimidate invent
irrigate isolate jail jeopardise jeopardize knock launder legalise legalize legislate liquidate loosen maim maximise mend migrate misplace modify
molest motivate multiply murder mutate nab navigate neglect neutralise neutralize nosedive oblige obliterate offset omit outpace outperform overhaul
overlook overrule overshadow overshoot paralyse penalise penalize persecute pinpoint poach pollute pray preach preclude preside prioritise prioritize
promote pronounce prosper punish purify quadruple qualify quash ransack ravage raze reactivate reap reappear reappoint rearrest reassign rebuff
recalculate reclaim reclassify reconcile reconstruct recoup recycle redeem redesign redevelop redistribute redraw reelect refinance refit refloat
reforest refuel refund refurbish rehabilitate rehearse rehire rehouse reimpose reinstate reintroduce reinvest relinquish remember remand remit
renegotiate renovate reoffend reopen reorganise reorganize replant replenish repossess reroute reschedule resell reset resuscitate restructure retake
rethink retrain retrofit reuse revamp revert revise revisit revitalise rewrite saturate scare scour sever shelve shorten shun shutter simulate skip
slap snatch soak solicit sow spawn specialise specialize squander squeeze sterilise stifle stimulate straddle strangle streamline strive stun
suffocate summarise swallow tarnish terrify thank thaw thrive thwart tow traffic trample transcribe traverse trounce undercut undo unearth unfold
unlock unseat utilise vandalise vary vie waive wait wield wither wrestle arrange calculate combine cook contradict exert fuse despatch exterminate lynch bruise scald lacerate abscond euthanize fill marry
divide drag grab render devise depict dispose beg broaden carve mix choke resolve constitute interpret withstand hamper bolster alleviate mitigate
soften clog impede override vacate rescind retract amplify appease consolidate dispense pierce batter envelop clinch utilize summarize emphasise
emphasize analyse analyze locate relate derive define outweigh strew pelt drench hoard siphon wane restate swarm smother
afford answer arm awake become blame bless bother breathe brief burst campaign care command comment concern confuse cough crack crawl cry
cycle dance dare date desire disagree dodge doubt dream dress drift drink echo excuse fade fit fling float form frighten glance grasp grind
grip guess hate hike hint hurry impress insult joke kneel laugh lean light listen love match matter mean mention mind notice object offend
panic pretend prompt quarrel reform regard regret remark reply respect rest risk rival scream select sense shape shout smell smile sound
spare speed spoil sponsor star stare suit suppose sympathise sympathize tremble trip twist utter weep wish wonder
bundle bus abate abide abort adhere affirm afflict alienate arbitrate arouse augment avenge backfire backtrack boast capitulate cede clamp coax collaborate
commend complicate conceive concur condone confer congratulate conspire constrain contemplate contravene converge corroborate crave crumble culminate
decapitate deepen deflect deplore destabilise destabilize deviate disapprove discredit discriminate disobey dispel disprove distort distract diverge
diversify doze downplay elude embarrass embolden emigrate encroach enrage evoke exaggerate extort fend flaunt flounder fluctuate formalise formalize
frustrate glorify grieve haggle harden hasten haunt heckle heed humiliate impair implicate infer infringe infuriate inhibit instigate interact
interfere invoke irritate lengthen loiter loom lurk manipulate mislead misjudge mutilate nullify oppress orchestrate outlive overstate partake
perpetrate persevere polarise polarize ponder portray publicise publicize pulverise radicalise radicalize rearrange rebuke rebut recede reconvene
rectify redefine relent rename repress reprimand repudiate resent reshape resonate restrain resupply resurrect ridicule scupper secede sharpen shove shred
shrug sidestep soothe spearhead spurn squabble stoke supplant sway swerve symbolise symbolize taunt tempt tout trespass uncover underpin understate
unravel veer vilify woo wrangle wreak wrest`,
)

/** lemma: past, participle (where they differ from regular). */
export const irregularVerbs: Readonly<Record<string, string>> = {
  acquit: 'acquitted',
  arise: 'arose arisen',
  awake: 'awoke awoken',
  bear: 'bore borne',
  beat: 'beat beaten',
  become: 'became become',
  befall: 'befell befallen',
  begin: 'began begun',
  bend: 'bent',
  bid: 'bid',
  bind: 'bound',
  bite: 'bit bitten',
  bleed: 'bled',
  blow: 'blew blown',
  break: 'broke broken',
  breed: 'bred',
  bring: 'brought',
  broadcast: 'broadcast',
  build: 'built',
  burn: 'burnt',
  bus: 'bused bussed',
  burst: 'burst',
  buy: 'bought',
  cast: 'cast',
  catch: 'caught',
  choose: 'chose chosen',
  cling: 'clung',
  come: 'came come',
  cost: 'cost',
  creep: 'crept',
  cry: 'cried',
  cut: 'cut',
  deal: 'dealt',
  dig: 'dug',
  draw: 'drew drawn',
  drink: 'drank drunk',
  drive: 'drove driven',
  dwell: 'dwelt',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  fit: 'fitted',
  flee: 'fled',
  fling: 'flung',
  fly: 'flew flown',
  forbid: 'forbade forbidden',
  foresee: 'foresaw foreseen',
  forget: 'forgot forgotten',
  forgive: 'forgave forgiven',
  freeze: 'froze frozen',
  give: 'gave given',
  go: 'went gone',
  grind: 'ground',
  grip: 'gripped',
  grow: 'grew grown',
  hang: 'hung',
  hear: 'heard',
  hide: 'hid hidden',
  hit: 'hit',
  hold: 'held',
  hurry: 'hurried',
  hurt: 'hurt',
  keep: 'kept',
  kneel: 'knelt',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  let: 'let',
  lie: 'lay lain',
  light: 'lit',
  lose: 'lost',
  make: 'made',
  leap: 'leapt',
  mean: 'meant',
  meet: 'met',
  mow: 'mowed mown',
  overcome: 'overcame overcome',
  overrun: 'overran overrun',
  oversee: 'oversaw overseen',
  overshoot: 'overshot',
  overtake: 'overtook overtaken',
  overthrow: 'overthrew overthrown',
  panic: 'panicked',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  quiz: 'quizzed',
  read: 'read',
  rebuild: 'rebuilt',
  redraw: 'redrew redrawn',
  repay: 'repaid',
  resell: 'resold',
  reset: 'reset',
  retake: 'retook retaken',
  rethink: 'rethought',
  rewrite: 'rewrote rewritten',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  mislead: 'misled',
  shake: 'shook shaken',
  shed: 'shed',
  shine: 'shone',
  shoot: 'shot',
  show: 'showed shown',
  shrink: 'shrank shrunk',
  shut: 'shut',
  sing: 'sang sung',
  sink: 'sank sunk',
  sit: 'sat',
  slay: 'slew slain',
  sleep: 'slept',
  slide: 'slid',
  sow: 'sowed sown',
  speak: 'spoke spoken',
  speed: 'sped',
  spend: 'spent',
  spin: 'spun',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  star: 'starred',
  steal: 'stole stolen',
  stick: 'stuck',
  sting: 'stung',
  strike: 'struck',
  strive: 'strove striven',
  swear: 'swore sworn',
  sweep: 'swept',
  swell: 'swelled swollen',
  swim: 'swam swum',
  swing: 'swung',
  take: 'took taken',
  teach: 'taught',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  trip: 'tripped',
  undercut: 'undercut',
  undergo: 'underwent undergone',
  understand: 'understood',
  undertake: 'undertook undertaken',
  undo: 'undid undone',
  uphold: 'upheld',
  wake: 'woke woken',
  wear: 'wore worn',
  weep: 'wept',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  withhold: 'withheld',
  withstand: 'withstood',
  override: 'overrode overridden',
  write: 'wrote written',
}

/** Verb forms that are more often nouns or adjectives in news: verbs only where the sentence leaves no noun reading. */
export const nounLikeForms: ReadonlySet<string> = wordSet(
  'aim aims bus buses bundle bundles gear gears attack average averages axe axes free attacks award awards back ban bans base bases board boost call calls cast cause challenge change charge charges check claim claims control cost costs count cover crash cut cuts damage deal deals decline decrease delay demand demands design display dispute double draw drive drop drops ease end escape estimate estimates exercise exercises export exports face fear fears fight file find fine fines finish fire fires focus force forces forecast forecasts gain gains halt hand hands head heads help hit hold host increase increases issue issues jump lack land launch launches lead level levels lift limit limits link links loss march mark mass meeting mount move moves name need needs note offer offers order orders pass pay peak permit pick plan plans play pledge plunge point points post posts present press project projects promise protest protests push raise rally rallies range record records release report reports request rescue result results return returns review rise rises roll rule rules run rush sack sentence set shell shells ship ships show sign signs slip split spread stage stand start state states stay stem step steps stop store strike strikes supplies supply support surge suspect suspects sweep swell talk talks target targets test tests top total track train trains transport trap travel treat triple turn use visit visits vote votes walk want watch welcome win witness witnesses work works wound wounds yield yields second worker ambush ambushes block blocks clash clashes grant grants purchase purchases recall recalls reform reforms retreat retreats transfer transfers switch switches capture captures convict convicts monitor monitors bend bends bite bites burn burns blow blows breed breeds catch catches feed feeds lie lies ride rides ring rings shake shine sleep spin stick sticks sting swing swings swim advance advances alert attempt attempts benefit cope correct defect harvest merit mine mines poll polls pardon parade purge purges question questions sanction sanctions search spill spills strain surges tackle tally tend trade trades trim update updates upgrade wage wages battle battles breach breaches copy compromise compromises download downloads exchange exchanges gun guns gut guts torch desert discharge flood floods ground grounds leak leaks martyr martyrs massacre swamp swamps wash bidding bombing building broadcasting camping cleaning clearing coaching contracting drilling engineering farming filming financing funding housing hunting lending lighting listing loading mining modelling opening packaging painting parking planting poisoning polling pricing printing processing racing ranking rating rowing sailing sampling scheduling scoring screening seating sequencing sharing shelling shooting shopping smoking spraying staffing streaming surveying taxing trading volunteering warming welding wiring drawing arrest arrests recruit recruits conscript conscripts graduate graduates escapes surrender rescues sentences pardons',
)
