/** Irregular English verbs: base, past, participle where it differs from the past (own compilation). */
export const IRREGULAR_VERBS = (
  'arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,begin began begun,bend bent,bet bet,bind bound,bite bit bitten,' +
  'bleed bled,blow blew blown,break broke broken,breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,' +
  'choose chose chosen,cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,' +
  'fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,forbid forbade forbidden,foresee foresaw foreseen,forget forgot forgotten,' +
  'forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given,go went gone,grind ground,grow grew grown,hang hung,hear heard,hide hid hidden,hit hit,' +
  'hold held,hurt hurt,keep kept,kneel knelt,know knew known,lay laid,lead led,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,' +
  'meet met,mislead misled,mistake mistook mistaken,overcome overcame overcome,overhear overheard,oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,' +
  'pay paid,put put,quit quit,read read,rebuild rebuilt,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,' +
  'set set,shake shook shaken,shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,' +
  'speak spoke spoken,spend spent,spin spun,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,strike struck stricken,' +
  'strive strove striven,swear swore sworn,sweep swept,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,' +
  'undergo underwent undergone,understand understood,undertake undertook undertaken,undo undid undone,uphold upheld,upset upset,wake woke woken,wear wore worn,weep wept,' +
  'win won,withdraw withdrew withdrawn,withhold withheld,withstand withstood,write wrote written,rewrite rewrote rewritten,foretell foretold,retell retold,rethink rethought'
)
  .split(',')
  .map((line) => line.split(' '));
