/** Words that turn a statement into its opposite. */
export const NEGATION_WORDS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor nowhere without non cannot unable hardly scarcely deny denies denied denying refuse refuses refused'.split(
    ' ',
  ),
);

/** Forms of “fail”, which turn a statement into its opposite before “to”. */
export const FAILS: ReadonlySet<string> = new Set('fail fails failed failing'.split(' '));

/** Words between a negation and what it negates (“hardly any grain”). */
export const QUANTIFIERS: ReadonlySet<string> = new Set('any much many single more ever yet longer'.split(' '));

/** Words with a counterpart in dis-, that says the contrary; other words in dis- do not (“cover”, “play”). */
export const DIS_WORDS: ReadonlySet<string> = new Set(
  'agree agrees agreed agreeing agreement agreements approve approves approved approval honest honestly obey obeyed trust satisfied allow allowed appear appeared connect connected believe believed loyal similar content like likes liked'.split(
    ' ',
  ),
);

/** Pairs of opposites: where one side says the one and the other the other, they do not say the same. */
export const OPPOSITES: readonly (readonly [string, string])[] = (
  'increase:decrease rise:fall rose:fell rising:falling raise:lower raised:lowered higher:lower more:less more:fewer gain:loss ' +
  'gained:lost win:lose won:lost accept:reject accepted:rejected approve:reject approved:rejected confirm:deny confirmed:denied ' +
  'allow:ban allowed:banned support:oppose supported:opposed supports:opposes begin:end began:ended start:end started:ended ' +
  'open:close opened:closed buy:sell bought:sold above:below best:worst guilty:innocent possible:impossible ' +
  'legal:illegal publicly:secretly publicly:privately openly:secretly secret:public true:false right:wrong strong:weak ' +
  'import:export imports:exports arrive:leave arrived:left enter:leave entered:left increase:cut increased:cut expand:shrink ' +
  'include:exclude included:excluded always:never all:none everyone:nobody everything:nothing remember:forget positive:negative ' +
  'male:female man:woman men:women north:south east:west northern:southern eastern:western alive:dead victory:defeat ' +
  'stop:continue stops:continues stopped:continued halt:resume halted:resumed approve:block approved:blocked grant:refuse granted:refused larger:smaller ' +
  'bigger:smaller stronger:weaker faster:slower older:younger longer:shorter earlier:later better:worse largest:smallest strongest:weakest oldest:youngest ' +
  'pass:fail passed:failed join:leave joined:left praise:criticize praised:criticized optimistic:pessimistic innocent:guilty majority:minority'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);

/** What is said to be done so is another thing than what is told without it: “secretly met” is not borne out by “met”. */
export const HIDDEN_MANNER: ReadonlySet<string> = new Set(
  'secretly secret privately covertly clandestinely allegedly falsely unofficially supposedly'.split(' '),
);
