/** Words that turn a statement into its opposite. */
export const NEGATION_WORDS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor nowhere without cannot unable hardly deny denies denied denying refuse refuses refused'.split(
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
  'male:female man:woman men:women north:south east:west northern:southern eastern:western alive:dead victory:defeat'
)
  .split(' ')
  .map((pair) => pair.split(':') as [string, string]);

/** What is said to be done so is another thing than what is told without it: “secretly met” is not borne out by “met”. */
export const HIDDEN_MANNER: ReadonlySet<string> = new Set(
  'secretly secret privately covertly clandestinely allegedly falsely unofficially supposedly'.split(' '),
);
