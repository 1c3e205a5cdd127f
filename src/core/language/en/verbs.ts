/** Verbs that news lives on. Lemmas; regular forms are made from them, irregular ones are listed below. */
export const verbLemmas =
  `abandon abstain accept accuse achieve acknowledge acquire act add address admit adopt advance affect agree aim allege allocate allow amass
amount announce appeal appear apply appoint approve argue arrest arrive ask assemble assess assist attack attempt attend authorise authorize avoid award await
back ban base begin believe belong block board boost borrow break bring build burn buy call cancel capture carry cast cause celebrate challenge change charge check
choose claim climb close collapse collect come commit compare complain complete concede conclude conduct confirm consider consist contain continue contribute control convene
cost count cover crash create criticise criticize cross cut damage deal decide declare decline decrease defeat defend delay deliver demand demolish demonstrate deny deploy describe design
destroy detain determine detonate develop die direct disappear discover discuss dismiss dispatch displace display dispute divert donate double draw drive drop drown dwindle earmark earn ease elect
eliminate emerge employ enable encourage end engage ensure enter equip escape establish estimate evacuate examine exceed exclude execute exercise expand expect explain explode export express extend face fail fall
fear fight file find fine finish fire fix flatten flee fly focus follow force forecast fortify gain gather generate give go grant grow halt hand happen head hear help highlight hire hit hold host
hospitalise hospitalize hurt identify implement impose improve include increase indicate inform injure insist inspect install intend introduce invest investigate invite involve issue join jump keep kill know lack land
launch lay lead learn leave lend level lift limit link lose lower maintain make manage manufacture march mark mass meet merge miss mobilise mobilize monitor mount move name need note observe obtain occupy occur offer open operate oppose
order organise organize oust oversee own owe pass pay peak perish permit pick plan play pledge plunge point post postpone pour prepare present press prevent produce project promise propose protect protest prove provide publish pull purchase push put quit
raise rally range reach react read rebuild recall receive recognise recognize record recover recruit redeploy reduce refuse register reject release relocate remain remove repair repeat replace report represent request require rescue resign respond restore
result resume retreat return reveal review rise roll rotate rule run rush sack save say see seek seem seize sell send sentence serve set settle shed shell ship shoot show showcase shrink shut sign slash slip soar speak spend split spread stage stand start
state stay steal stem step stop store strand strengthen stress strike submit succeed suffer suggest supervise supply support surge surpass surrender survive suspect suspend sustain sweep swell take talk target tell test threaten throw top topple total track train transfer
transport trap travel treat trigger triple try tumble turn underline undermine unveil urge use vaccinate vanish visit vote vow walk want warn watch weaken weigh welcome widen win withdraw witness work worsen wound write yield`.split(
    /\s+/,
  )

/** lemma: past, participle (where they differ from regular). */
export const irregularVerbs: Readonly<Record<string, string>> = {
  become: 'became become',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  burn: 'burnt',
  buy: 'bought',
  cast: 'cast',
  choose: 'chose chosen',
  come: 'came come',
  cost: 'cost',
  cut: 'cut',
  deal: 'dealt',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew flown',
  give: 'gave given',
  go: 'went gone',
  grow: 'grew grown',
  hear: 'heard',
  hit: 'hit',
  hold: 'held',
  hurt: 'hurt',
  keep: 'kept',
  know: 'knew known',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lend: 'lent',
  lose: 'lost',
  make: 'made',
  meet: 'met',
  oversee: 'oversaw overseen',
  pay: 'paid',
  put: 'put',
  quit: 'quit',
  read: 'read',
  rebuild: 'rebuilt',
  rise: 'rose risen',
  run: 'ran run',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  set: 'set',
  shed: 'shed',
  shoot: 'shot',
  show: 'showed shown',
  shrink: 'shrank shrunk',
  shut: 'shut',
  speak: 'spoke spoken',
  spend: 'spent',
  split: 'split',
  spread: 'spread',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck',
  sweep: 'swept',
  swell: 'swelled swollen',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  write: 'wrote written',
}

/** Verb forms that are more often nouns or adjectives in news: verbs only where the sentence leaves no noun reading. */
export const nounLikeForms: ReadonlySet<string> = new Set(
  'aim aims attack attacks award awards back ban bans base bases board boost call calls cast cause challenge change charge charges check claim claims control cost costs count cover crash cut cuts damage deal deals decline decrease delay demand demands design display dispute double draw drive drop drops ease end escape estimate estimates exercise exercises export exports face fear fears fight file find fine fines finish fire fires focus force forces forecast forecasts gain gains halt hand hands head heads help hit hold host increase increases issue issues jump lack land launch launches lead level levels lift limit limits link links loss march mark mass meeting mount move moves name need needs note offer offers order orders pass pay peak permit pick plan plans play pledge plunge point points post posts present press project projects promise protest protests push raise rally rallies range record records release report reports request rescue result results return returns review rise rises roll rule rules run rush sack sentence set shell shells ship ships show sign signs slip split spread stage stand start state states stay stem step steps stop store strike strikes supplies supply support surge suspect suspects sweep swell talk talks target targets test tests top total track train trains transport trap travel treat triple turn use visit visits vote votes walk want watch welcome win witness witnesses work works wound wounds yield yields second worker pass'.split(
    ' ',
  ),
)
