/**
 * Words by which English news reports denials (own compilation from dictionaries and news style guides). Nouns stand in
 * the singular, verbs in their base form; lists are parted by blanks.
 */

/** Verbs that deny by themselves, whatever is denied. */
export const DENYING_VERBS = 'deny refute rebut';

/** Verbs that deny only what is worded as a claim (“rejected the allegation”, never “rejected the offer”). */
export const DISMISSING_VERBS =
  'reject dismiss repudiate debunk dispute contest discount contradict disavow rubbish scotch dispel counter gainsay quash';

/** Dismissing verbs written in two words, first the verb. */
export const DISMISSING_PHRASES = [
  'brush aside',
  'brush off',
  'shrug off',
  'wave away',
  'wave off',
  'laugh off',
  'shoot down',
  'knock down',
  'bat down',
  'bat away',
  'push back on',
  'push back against',
  'hit back at',
  'scoff at',
  'bristle at',
  'take issue with',
  'pour scorn on',
  'give the lie to',
  'slap down',
  'swat away',
  'swat down',
  'swat aside',
  'bat aside',
  'throw out',
  'pour cold water on',
  'throw cold water on',
];

/** What is said of the world and may be untrue. */
export const CLAIM_NOUNS =
  'account accusation allegation argument article assertion characterisation characterization charge claim conclusion conspiracy contention depiction finding hearsay hypothesis implication inference information innuendo insinuation interpretation narrative news notion perception portrayal premise reading report reporting rumor rumour speculation statement story supposition testimony theory thesis version';

/** What is a claim only with its content (“the idea that …”); alone it is as often a proposal or a judgement. */
export const IDEA_NOUNS = 'belief concern criticism fear idea impression suggestion talk';

/** What is a claim where somebody disputes it: “disputed the figures”. */
export const DISPUTED_NOUNS =
  'accuracy analysis assessment authenticity calculation count data estimate fact figure number tally toll total veracity';

/** What carries a claim: “described the video as bogus”, “disavowed the message”. */
export const MESSAGE_NOUNS =
  'clip comment document email footage headline image leaflet letter memo message photo photograph picture post quote quotation recording remark screenshot tape text transcript tweet video word';

/** What an authority grants or refuses: denying one is a refusal. */
export const GRANTED_NOUNS =
  'access admission admittance appeal application appointment approval asylum bail benefit bid boarding care certification chance citizenship claimant clemency coverage credit custody entry extension freedom funding funds hearing help honor injunction insurance interview job leave license licence loan medal motion nomination opportunity parole passage pardon payment permission permit petition place plea power promotion protection recognition refuge relief request residency right seat service shelter space spot status stay supply support tenure title treatment trial venue victory vote visa waiver win';

/** Words that call a claim untrue, after “is”, “call”, “as” and the like. */
export const FALSEHOOD_WORDS =
  'false falsehood untrue baseless unfounded groundless fabricated fabrication fictitious fiction fictional bogus fake hoax nonsense rubbish garbage hogwash unsubstantiated erroneous incorrect inaccurate invented fantasy smear slander libel libelous slanderous disinformation misinformation debunked far-fetched preposterous propaganda witch-hunt invention concoction forgery forged fable fabulation bunk bunkum drivel poppycock tosh twaddle claptrap balderdash baloney codswallop piffle tripe doctored';

/** Words that scoff at a claim rather than call it untrue: “called the allegation laughable” denies, “called the plan laughable” does not. */
export const SCOFFING_WORDS =
  'absurd crazy farcical laughable ludicrous misguided misleading mistaken nonsensical outlandish outrageous overblown preposterous ridiculous scurrilous silly wrong';

/** What scoffing words deny: what somebody is said to have done. */
export const ALLEGATION_NOUNS =
  'accusation allegation assertion charge claim innuendo insinuation report rumor rumour speculation suggestion';

/** The same as the words of falsehood, in several words. */
export const FALSEHOOD_PHRASES = [
  'not true',
  'no truth',
  'not the truth',
  "n't true",
  'not correct',
  'not accurate',
  'not the case',
  "n't the case",
  'without merit',
  'without foundation',
  'without basis',
  'no basis',
  'no foundation',
  'no merit',
  'no substance',
  'made up',
  'made-up',
  'fake news',
  'old news',
  'witch hunt',
  'nothing to it',
  'not so',
  "n't so",
  'wide of the mark',
  'far from the truth',
  'further from the truth',
  'farther from the truth',
  'nothing of the sort',
  'nothing of the kind',
  'fairy tale',
  'fairy story',
  'fairy tales',
  'cock and bull',
  'tall tale',
  'pure invention',
  'pure fantasy',
];

/** Verbs that give a thing a name: “called the report false”. */
export const NAMING_VERBS =
  'call label brand term dub deem describe characterize characterise denounce decry slam blast deride';

/** Verbs that insist: with a negation behind them the speaker answers a claim. */
export const INSISTING_VERBS = 'insist swear maintain protest counter assert reiterate stress';

/** Acts that people are accused of or are said to have done; a speaker who says they never did them denies it. */
export const ACTS =
  'abuse accept advise advocate alter approve ask assault attack attempt authorise authorize bomb break bribe call cheat claim coerce collude commit compare conceal congratulate consider conspire contact contradict contribute coordinate cover deceive defraud delete demand deploy destroy direct discriminate discuss do doctor donate encourage endorse engage fabricate fake fire force forge give harass harm hide hire hit hurt influence instruct insult intend interfere intervene invite kill kiss know leak lie lobby manipulate mean meddle meet mention mislead misuse mock negotiate notify offer order participate pay plagiarize plan plant plead pledge post pressure promise propose provide push quit rape receive recommend request resign retaliate rig rob sanction say seek send share shoot sign spy stage steal strike suggest take tamper target tell threaten torture touch track transfer try tweet urge use violate vow withhold write';

/** Acts that nobody owns up to: a speaker who says that somebody did not do them denies it. */
export const BLAMED_ACTS =
  'abduct abuse assault bribe censor cheat coerce collude conceal conspire contradict deceive defame defraud discriminate doctor embezzle exaggerate fabricate fake falsify fondle forge grope hack harass hide interfere kidnap kill launder libel lie manipulate massacre meddle mislead misrepresent misuse mock molest murder plagiarize poison rape retaliate rig rob sabotage smuggle spy steal tamper threaten torture violate';

/** Judgements that nobody owns up to: “was not intentional”. */
export const BLAMED_WORDS = 'complicit corrupt deliberate guilty illegal improper intentional racist sexist unlawful';

/** Deeds and ties that nobody owns up to: “there was no cover-up”. */
export const BLAMED_EVENTS =
  'affair bribe collusion conspiracy corruption cover-up coverup discrimination favoritism foul fraud impropriety misconduct truth wrongdoing';

/** Judgements of an act that a speaker rejects: “was not intentional”. */
export const BLAME_WORDS =
  'involved intentional deliberate intended responsible guilty complicit behind aware accurate correct true right real behind racist sexist biased political politically partisan illegal unlawful improper wrong designed meant aimed related connected linked affiliated tied';

/** Events and ties that are said not to exist: “there was no conversation”. */
export const DENIED_EVENTS =
  'agreement arrangement attack attempt bias call collusion communication conflict connection conspiracy contact conversation cooperation coordination cover-up coverup crime deal decision directive disagreement discrimination discussion dispute fraud infighting influence instruction intent intention interference involvement knowledge link manipulation meeting misconduct negotiation offer order pact part payment plan plot pressure promise quarrel request rift role scandal secret split talk threat tie wrongdoing';

/** Those who decide rather than deny: what they reject is refused. */
export const DECIDING_SUBJECTS =
  'court judge justice jury panel tribunal magistrate arbitrator voter electorate parliament senate lawmaker legislature jurors regulator appeals committee';

/** Things that speak for themselves: what they refute is no denial by a person. */
export const EVIDENCE_SUBJECTS =
  'answer data document documents email emails evidence experiment fact facts figure figures finding footage number numbers photo poll record recording records research result results statistics study survey tape test tests video';

/** Words before “to deny” with which the denial is made: “was quick to deny”. */
export const DENIAL_GOVERNORS =
  'quick quickly rush rushed rushes hasten hastened hastens move moved moves forced compelled continue continued continues went go goes gone took takes come came comes issued statement statements stepped felt able';

/** Words of a sentence that tells what somebody is said to have done: what “denied the allegations” points back to. */
export const ALLEGING_WORDS =
  'accuse accused accuses accusing accusation accusations allege alleged alleges allegedly alleging allegation allegations charge charged charges claim claimed claims claiming report reported reports reportedly rumor rumors rumour rumours suspect suspected suspects suggested suggests implicated blamed';

/** Words of an allegation, and those that report anything: these tell less. */
export const STRONG_ALLEGING_WORDS =
  'accuse accused accuses accusing accusation accusations allege alleged alleges allegedly alleging allegation allegations rumor rumors rumoured rumored rumour rumours suspect suspected suspects suspicion implicated blamed blames speculation denied denies deny denying';

/** Knowing, feeling and wishing: who says that he does not, tells of himself and answers nobody. */
export const MENTAL_WORDS =
  'afraid agree anticipate aware believe care certain clear condone confident convinced doubt dream enjoy expect fear feel forget hate hear hope imagine interested know like love mind need optimistic pleased proud realize realise recall recognize recognise regret remember satisfied see sorry support sure surprised think thinking trust understand want wish wonder worried worry';

/** Words of what is unfinished, too little or to come: “not yet”, “not enough”, “not before Monday”. */
export const UNFINISHED_WORDS =
  'always anymore anytime before completely easy enough far fully going immediately likely longer more much necessarily planning possible ready simple soon still sufficient until yet';

/** Words that strengthen a denial: “whatsoever”, “categorically”. */
export const EMPHATIC_WORDS =
  'absolutely anybody anyone anything categorically clear clearly entirely ever flatly knowingly period remotely simply single slightest whatever whatsoever';

/** What is said to be missing in sayings: “no doubt”, “no idea”, “no matter”. */
export const STOCK_NOUNS =
  'chance choice comment danger decision doubt end excuse guarantee hurry idea joy longer matter need offence offense opinion option preference question reason regret regrets room sense surprise use way wonder';

/** Not answering is no denying: “did not say when”, “has not responded”. */
export const ANSWERING_VERBS =
  'answer comment confirm decide detail determine disclose elaborate explain name provide reply respond return specify';

/** Beginnings of the verbs with which speakers accuse, complain, admit or report on others: their negations answer nobody. */
export const UNDENYING_CUES =
  'accept accus acknowledg admit agree alleg bemoan blast charg claim complain conced confess critici estimat find found lament learn note report reveal rule ruling show slam suggest warn worr';
