/** English adjectives. Source: the lexicon of compromise 14 (MIT, Spencer Kelly), single words that are no verbs. */
export const ADJECTIVES = (
  'aberrant abject ablaze able aboard above abreast abrupt absent absolute abstract abstruse absurd abundant ' +
  'academic accurate acquiescent actual acute adamant adept adequate adolescent adult adverse affectionate ' +
  'affluent afraid against aggressive agile agreeable ahead alcoholic alert alight alike alive alkaline all alone ' +
  'aloof alright alternate alternative ample angry antarctic antique antsy apparent appropriate approximate apt ' +
  'arab arbitrary archival arctic arrogant articulate artificial artsy ashen asleep astute attractive auditory ' +
  'austere authentic autoimmune average awake aware awesome awkward backwards bad bald bankrupt bare barren bawdy ' +
  'beautiful behind below beneath beneficial benign bent beside best beyond big bigtime bipartisan bitter bizarre ' +
  'black bland blank blind blithe blond bloody blue blunt bogus bold boldface bonafide bottom bouncy bound ' +
  'bourgeois brash brave bright brilliant brisk broad broken bronze brute buff burly burnt busy cagey calm ' +
  'cardiac careful celebate certain cheap cheery cheesy chewy chief chilly chintzy circumspect civil classic ' +
  'clean clear clever clockwise cloudy coarse coercive cogent cognizant cold colonial colossal comatose comic ' +
  'commensurate commercial common communist companion compassionate complex compulsory concave concise concrete ' +
  'conducive congruent conjoint conjugal conjugate consequent constant constituent consummate contemporary ' +
  'content contradictory contrary contrite convertable cool cooperative corporate correct corrupt costly ' +
  'counterclockwise counterfeit covert cowardly coy cozy crafty craven creepy crisp crucial crude cruel ' +
  'crystalline cuddly current curly curmudgeonly customary cute cutesy daily damp dangerous dapper dark dead deadly ' +
  'deadpan deaf dear deep defiant definite defuse degenerate deliberate delicate delightful demographic demure ' +
  'dense dependent derelict derivative desperate despondent destitute desultory devoid devout didactic difficult ' +
  'diffuse dim dire dirty discreet discrete disjoint disparate distant distinct divergent diverse divine dizzy ' +
  'docile dominant done dormant double doubtful dreary drowsy drunk dry due dull dumb eager early earthly east ' +
  'eastern easy eerie efficient elder elderly elegant elicit elite eloquent emergent eminent empty enough entire ' +
  'epic equal erect erstwhile essential ethereal everyday evil exact excess executive exempt expedient expert ' +
  'explicit exquisite extra extravagant extreme exuberant exultant faint fair fake false familiar fancy far fast ' +
  'fat faulty faux favorite favourite feeble fellow female feminine feminist fertile fervent fierce fiery final ' +
  'financial fine finite firm flagrant flat flirty flowery fluent fluid fluorescent foamy folksy fond foolish ' +
  'foreign foreseeable forgetful formal former fortunate foul fragile fragrant frail frantic free frequent fresh ' +
  'fretful friendly frilly fringe frozen frugal fugitive full fun funny furry future gainful gauche gaudy gay ' +
  'general generic genious gentle genuine ghastly ghostly giant giddy gigantic glad glib global gloomy gold ' +
  'golden good goofy graceful grand graphic grateful gratis grave gray greasy great greedy green grey grim grisly ' +
  'groovy gross gruesome guilty hairy half handsome handsy handy happy hard hardcore hardy harsh hateful heady ' +
  'hearty heavenly heavy hefty hellish helpful hesitant high highfalutin hilly hispanic hoary hobby hollow ' +
  'homeless homely homesick honest honorary horrific hostile hot hourly huge humane humble humdrum humid hungry ' +
  'icy ideal idle ignorant ill illegal illegitimate illicit illiterate immature immediate immense imminent ' +
  'impartial imperfect implicit impolite important impressionist improper inaccurate inadequate inane ' +
  'inappropriate incomplete inconsiderate incorrect incumbent indefinite independent indeterminate indie indirect ' +
  'individual indoor indulgent inept inert inferior infinite influential infrequent ingrown inhibitory initial ' +
  'innate inner innocent inordinate insane insecure inside insignificant insoluble insolvent instant ' +
  'insubordinate intact intellegent intense interdependent interim intermediate intimate invaluable irate ' +
  'irrelevant jittery jolly juicy junior justice juvenile kaput keen kind kindly known lame languid large late ' +
  'lately latter lay lean leery left legal legendary legitimate lesser lethal lewd liberal light lightweight ' +
  'likely lil limp liquid literal literary literate little lively lofty lonely long longterm longtime loose lost ' +
  'loud lousy loutish lovely low lower lowly loyal lucky lush macabre macho mad magenta main mainstream major ' +
  'makeshift male mammalian mammoth mandatory many marine maritime masculine mature maverick meager mean measly ' +
  'meaty median mediocre medium meek mega mellow mere merry metric metropolitan mild mini miniature minor mobile ' +
  'moderate modern modernist modest moist moldy monochrome monthly moody moot moral morbid mortal most muddy ' +
  'multiple mundane mute naive narrow naval nearby neat necessary neighborly nerdy new next nibbly nice nightly ' +
  'nimble noble noisy nonchalant nondescript nonprofit nonstop normal north northeast northern northwest nosy ' +
  'notable novel nude numb nuts obediant obedient obese obscene obscure observant obsolete odd offbeat offensive ' +
  'offhand official offline oily ok okay old onboard online opposite orange orderly organic orotund other outdoor ' +
  'outer outside oval over overall overboard overdue overhand overhead overnight overseas overt overweight ' +
  'overwrought painful pale paranoid partial partisan passionate patient peaceful perfect periodical permanent ' +
  'pert pertinent perverse petite phony picayune pink placid plaid plain plastic pleasant pointy polite poor ' +
  'populist potential precise pregnant premature premier premium prepaid pricey prickly prima primary prime ' +
  'principal prior pristine private pro probable profane professional profound profuse prominent proper ' +
  'proportionate proud proximate public punjabi puny pure purple quack quaint quarterly quick quiet rabid racial ' +
  'racist rainy rampant random rapid rare rash raw ready real rear rebel recalcitrant recent recondite redundant ' +
  'relative relevant reluctant remote rental replicate representative reprobate republican resident resistant ' +
  'resolute resonant rheumatoid right rightful ripe ritzy rival robust romantic roomy rosy rotten rough round ' +
  'routine royal rubbish rude sad safe sage saintly salty same satisfactory savvy scanty scarce scarlet scary ' +
  'scholarly scientific secondary secret sedate seemly selfish senior sensory separate serene serial severe sexy ' +
  'shady shallow shameful sharp sheer shiny short shrill shut shy sick sickly significant silly silver simple ' +
  'sincere sinister skinny slack sleek sleepy slender slick slight slim slimy slippery slipshod slow sly small ' +
  'smart smelly smooth smug snobbish social socialist soft sole solemn solid soluble solvent somber soon sordid ' +
  'sore sorry soundproof sour south southeast southern southwest sovereign soviet spare sparkly sparse special ' +
  'specific speedy spicy splendid sprightly spry squat squeamish stable stale stalwart standard stark stately ' +
  'statutory steadfast steady steep sterile stern stiff still stout straight straightforward strange stray strict ' +
  'stringent strong stubborn stupid sturdy stylish sublime subordinate subpar subsequent substandard substantial ' +
  'subtle suburban succinct sudden super superb superficial superior supervisory supreme sure surly surreal ' +
  'suspect sweet swift symbolic taboo tall tame tart tasteful tawdry teen teenage temperate temporary tender ' +
  'tense terminal terrific terrorist tertiary testy thick thin thirsty thorny thoughtful tidy tight timely tiny ' +
  'together token tolerant torpid tough tranquil transparent trenchant trendy trial trite true ugly ultimate ' +
  'ultra under underage undercover undergraduate underground underhand underneath understood underwater underway ' +
  'underweight undue uneven unfair unforeseen unheard unique universal unknown unmet unpaid unruly unseen ' +
  'unsightly unsold unspent unspoken untold unwieldy upbeat upper uppity upscale upstairs uptight urban urgent ' +
  'useful usual utter uttermost vacant vagabond vagrant vague vain valuable vanilla variable variant vast ' +
  'vengeful verdant versatile vibrant vigilant vile visionary volatile vulgar wanton warm wary wasteful watery ' +
  'weak weary weatherproof wee weekly weird western wet whiny white whole wholesale wide widespread wild wily ' +
  'windy wiry wise wistful womanly wooden woozy worn worthwhile wrong wrought wry yearly yellow young zany'
).split(' ');
