/**
 * English words that report speech, by what can stand behind them as its content (own compilation from school grammar
 * and reading of news). Base forms. A verb may stand in several lists.
 */
export const CUES = {
  /** say (that) …: a clause, with or without “that”. */
  clause:
    'say add note argue claim announce assert insist warn suggest report acknowledge contend predict promise vow confirm write tweet ' +
    'declare state reply respond testify stress maintain allege admit concede caution remark recall boast joke pledge explain conclude ' +
    'emphasize reiterate repeat reveal quip complain lament observe estimate indicate mention recount hint imply disclose proclaim opine ' +
    'muse counter exclaim retort swear agree confess guess speculate theorize dispute underscore emphasise deny affirm reaffirm post retweet ' +
    'crow quote describe brag gripe cry whisper shout rule certify signal relate recollect surmise posit reason attest recommend propose demand clarify',
  /** tell her (that) …: somebody is addressed first. */
  addressed: 'tell remind inform assure advise notify warn promise caution ask urge text email convince',
  /** ask whether, say how, explain why. */
  question:
    'ask say tell wonder explain describe question inquire note reveal recall write discuss disclose specify mention report announce suggest argue inform clarify recount',
  /** promise to …, ask her to …: what is said is what is to be done. */
  infinitive:
    'promise vow pledge threaten ask urge swear offer agree propose claim call beg advise warn demand tell implore plead decline',
  /** reject the claim, announce a plan: a thing. */
  thing:
    'announce note acknowledge report predict reiterate repeat stress emphasize confirm deny concede recall suggest propose reject dismiss dispute ' +
    'criticize criticise describe call accuse urge claim reveal explain pledge promise vow cite condemn denounce demand declare allege discuss recount ' +
    'question describe underscore blast slam assert boast detail outline ' +
    'praise laud applaud commend blame credit fault thank mock deride ridicule decry lament bemoan tout express voice',
  /** Content behind a preposition. */
  about:
    'warn:of,about,against call:for,on,out accuse:of complain:about,of boast:about,of,that joke:about respond:to,by ask:for,about tell:about tweet:about speak:of,out write:of,about talk:about,of comment:on ' +
    'joke:about,of argue:for,against insist:on brag:about,of express:that testify:about inform:of,about remind:of,about notify:of,about',
  /**
   * Only with quotation marks or between commas: “…,” she continued. The second half are the members of VerbNet's classes
   * say-37.7, manner_speaking-37.3, complain-37.8, advise-37.9, lecture-37.11, judgment-33 and respond-113 that news use.
   */
  quotation:
    'continue encourage ask begin conclude answer comment interject joke laugh smile read shrug think believe feel hope know wonder fear worry expect figure want ' +
    'praise applaud thank call label dub brand term refer accuse describe dismiss blast slam mock ridicule deride criticize criticise rip bash hail denounce condemn ' +
    'decry attack compare characterize characterise portray paint cite tout urge demand chant sing yell scream thunder rail rant offer protest respond reply ' +
    'tell write tweet post echo repeat point see consider express voice pronounce deem lament bemoan exclaim cry shout whisper chide scold implore plead beg ' +
    'promise vow threaten challenge defend insist question suggest discuss sum recall remember realize learn discover find show speak talk chime pronounce ' +
    'caption title headline display print vent fire snap sneer scoff chuckle deadpan gush intone stammer signal signal read blame credit invoke oppose support ' +
    'prefer favor seek need love hate appreciate admire regret doubt suspect assume estimate pray wish plan intend vouch trash trumpet taunt tease knock ' +
    'hit accept urge liken hail pound exhort greet specify reference nickname note warn cast frame tag question rebuke rebuff scorn chastise lambaste laud rate ' +
    'articulate aver avow confide conjecture divulge hypothesize identify insinuate intimate interject interrupt interpose postulate ' +
    'profess rebut recite reckon rejoin restate stipulate stress summarize summarise underline utter venture verbalize volunteer ' +
    'babble bark bawl bellow boom chant cackle chirp croon drawl drone gasp groan growl grumble grunt hiss holler hoot howl moan mumble murmur ' +
    'mutter purr rasp roar screech shriek sigh sob splutter squeal stutter thunder wail warble wheeze whimper whine whoop yelp ' +
    'fume grouse gripe object remonstrate enthuse effuse marvel reminisce wisecrack ' +
    'admonish counsel instruct exhort expound pontificate preach sermonize ' +
    'applaud assail berate castigate censure commend compliment congratulate decry denigrate disparage eulogize excoriate extol fault impugn insult ' +
    'lampoon malign reprimand reproach reprove revile salute shame skewer upbraid vilify welcome hammer apologize apologise',
} as const;

/**
 * Cues of several words: what must stand behind the verb for it to report, joined by blanks, and what can stand behind that
 * as with CUES. “made it clear that …”, “shot back, “…””.
 */
export const CUE_PHRASES: readonly { readonly verb: string; readonly behind: RegExp; readonly like: string }[] = [
  { verb: 'point', behind: /^out\b/, like: 'say' },
  {
    verb: 'make',
    behind: /^(?:(?:it|this|that) )?(?:\w+ly |very |quite |crystal )?(?:clear|plain|known)\b/,
    like: 'say',
  },
  {
    verb: 'make',
    behind:
      /^(?:the|a|an|her|his|their|that) (?:\w+ )?(?:point|case|argument|claim|assertion|allegation|observation)\b/,
    like: 'assert',
  },
  { verb: 'put', behind: /^it\b/, like: 'remark' },
  { verb: 'shoot', behind: /^back\b/, like: 'snap' },
  { verb: 'hit', behind: /^back\b/, like: 'snap' },
  { verb: 'push', behind: /^back\b/, like: 'snap' },
  { verb: 'go', behind: /^on(?= (?:[,:“]|about\b))/, like: 'continue' },
  { verb: 'cut', behind: /^in\b/, like: 'snap' },
  { verb: 'break', behind: /^in\b/, like: 'snap' },
  { verb: 'pipe', behind: /^up\b/, like: 'snap' },
  { verb: 'chime', behind: /^in\b/, like: 'snap' },
  { verb: 'sound', behind: /^off\b/, like: 'snap' },
  { verb: 'tick', behind: /^off\b/, like: 'cite' },
];

/** Nouns that report speech with a clause behind them: “her claim that …”. */
export const CUE_NOUNS = (
  'claim answer response message reply allegation assertion statement announcement promise pledge vow warning suggestion accusation argument contention insistence prediction admission charge declaration remark comment report assurance acknowledgment acknowledgement complaint denial reminder explanation ' +
  'call offer proposal threat demand request plea testimony boast confirmation confession revelation disclosure objection observation retort rebuttal insinuation admonition recommendation lament emphasis'
).split(' ');

/** What is told where it is expressed or voiced: “expressed concern that …”, not “expressed his willingness to …”, which tells a plan. */
export const FEELINGS = (
  'admiration alarm anger anxiety astonishment concern concerns condolences confidence criticism disagreement disappointment dismay displeasure doubt doubts fear fears ' +
  'frustration fury gratitude hope hopes indignation misgivings objections opposition optimism outrage pessimism regret regrets remorse reservations satisfaction ' +
  'shock skepticism scepticism solidarity sorrow support surprise sympathy thanks unease uncertainty worries worry'
).split(' ');

/** What some verbs of speech take as a deed, with nothing said: “claimed responsibility”, “pledged allegiance” (own compilation). */
export const DEEDS_DONE: Readonly<Record<string, string>> = {
  claim: 'responsibility lives victims',
  pledge: 'allegiance loyalty',
  swear: 'allegiance loyalty',
};

/** What can promise or threaten to be something without a word: “the debate promised to be long” (own compilation). */
export const SPEECHLESS = (
  'debate race contest season campaign trial hearing vote election fight battle match game storm flood drought winter summer spring autumn ' +
  'crisis conflict war dispute row scandal case affair strike year month week day night weather fire virus outbreak disease trend growth ' +
  'deal project plan law bill measure move decision change market economy deficit shortage technology'
).split(' ');

/** Verbs that introduce what another is doing; with “as saying”: “was quoted as saying”. */
export const QUOTING = 'quote cite'.split(' ');
