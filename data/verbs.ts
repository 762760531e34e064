/**
 * English verbs in their base form, and those that are as often nouns (“vote”, “claim”): what a word can be before its
 * neighbours are looked at. Source: the lexicon of compromise 14 (MIT, Spencer Kelly), single words only, with verbs of
 * speech added by hand.
 */
export const VERBS = (
  'abandon abduct abet abide abolish abort abound abscond absolve absorb accelerate accept acclimate accommodate ' +
  'accompany accomplish accost accrue accuse accustom achieve acknowledge acquiesce acquire activate adapt add ' +
  'adjourn adjust administer admit adopt adorn adsorb advertise advise affect affix afford agonize agonze agree ' +
  'align allege allot allow allude alluring amalgamate amaze amuse analyse animate anneal announce annoy annul ' +
  'anticipate apologise apologize appear appease applaud apply appoint appraise appreciate approve argue arise ' +
  'arouse arrange arrive aspire assail assemble assert assess assign assume assure astonish astound attach ' +
  'attain attend attest attract attribute augment authorize automate avert avoid await babysit backfire baffle ' +
  'bake bathe batter become befriend beg begin beguile behave behead behold believe belittle belong bemoan ' +
  'bequeath bestow betray bewilder bewitch bide blast bleed bless bloat blow blurt boggle boil bolster ' +
  'bombard borrow bother bounce brag breastfeed breathe brighten bring broaden bud build bulk ' +
  'burp burst bury bustle butt buy calculate cancel captivate careen carry carve cater caulk cease ' +
  'celebrate centralize certify chant chat cherish chew chide chill chirp choose chop circumvent cite clap ' +
  'clarify classify cleanse climb cling clutter coalesce coerce coexist cohabit coincide collect ' +
  'collide collude coloring combust come commence communicate compare compel compete compile complain complete ' +
  'complicate comply compose conceal concede conceive conclude concur condemn condense condone confess confide ' +
  'configure confirm conform confront confuse conjure connect connote conquer conserve consider consist ' +
  'consolidate conspire constitute constrain consult consume contain contend continue contribute convene converge ' +
  'convey convict convince cope correspond corrode cramp crave crawl create cripple criticise criticize ' +
  'crumble cultivate curtail customize dampen darken dash daunt daze dazzle deafen debark debilitate ' +
  'debrief debug debunk decay deceive decentralize decide decimate decipher declare decode decommission decompose ' +
  'decorate decouple decry decrypt dedicate deduct deepen deface defend defer define deflect deform ' +
  'defraud defy degrade delimit deliver demean demolish demoralize denote denounce deny depart depend depict deplore ' +
  'deploy deport depress derail derange deride derive describe deserve desist destroy detach detain determine ' +
  'devastate develop devolve devote diagnose die differ dig dignify diminish dine direct disable disappear disagree ' +
  'disappoint disarm disavow disband disburse discard discern disclaim disclose discourage ' +
  'discover discredit discuss disgruntle disgust dishearten dislodge dismantle dismiss dispense disperse displace ' +
  'displease dispose disprove disrupt dissolve dissuade distil distill distinguish distort ' +
  'distract disturb diverge divert divest divulge dole dominate donate draw dredge dribble drown ' +
  'dwell dwindle earmark earn eat edify edit educate elaborate elapse elate elect electrify eliminate elucidate ' +
  'elude emaciate embalm embark embarrass embody embrace embroider embroil emerge emphasize employ empower enable ' +
  'enact enchant encircle enclose encourage encroach encrypt encumber endanger endear endorse endow endure ' +
  'energize enforce engage engender engrave engulf enhance enjoy enlarge enlist enliven enquire enrich ' +
  'enrol enroll ensue ensure enter enthral entice entrain entrench entrust envelop envisage envision equip erase ' +
  'erupt escalate eschew espouse establish etch evaluate evoke evolve exaggerate exalt examine exasperate exceed ' +
  'excite exclaim exclude exert exhale exhilarate exhort exhume exist expand expect expedite expel expire ' +
  'explain explode exploit explore expose express expunge extend extinguish extol exude fade falter fascinate ' +
  'fasten fatten fend ferment fess fetch fill find fizzle flatten flatter flee fling flirt fluster follow ' +
  'forbid foreboding foreclose forego foresee foreshadow forewarn forfeit forge forget forgive fork forsake ' +
  'forthcome freeze freshen frighten frolic frustrate fulfil fulfill fundraise furnish gad gather ' +
  'generate get giggle give gleam glean glide go govern grab grapple grate gratify graze greet grieve ' +
  'groundbreak grow gruel hail hamper hang hanker happen harangue harass heal hear heartwarm heighten hide ' +
  'hijack hinder hoist hone horrify howl humiliate hunker hurry hurt hush identify ignore illuminate illustrate ' +
  'imagine imbue immerse impale impart imperil impinge implode implore imply import impose impoverish impress ' +
  'imprison improve incite include incorporate indebt indicate indict indulge infect infest inflate inform ' +
  'infuriate infuse ingest inhabit inhibit initiate injure innovate inquire insist inspect inspire install instil ' +
  'instruct insure integrate intend intensify interact interject interpret interrupt intervene ' +
  'intimidate intone intoxicate intrigue introduce intrude inundate invade invent invert invest investigate ' +
  'invigorate invite invoke involve irk irritate isolate jag jog join jot juggle justify juxtapose keep ' +
  'kidnap knead kneel knit know lag lambaste lament languish lash last laud launder learn leave legalize lend ' +
  'lengthen lessen let lifesave lighten linger liquefy liquidate listen live liven loosen lose lurk madden ' +
  'maim maintain make manage manifest manipulate manufacture marry meander meditate meet melt mend mesmerize ' +
  'mimic mimick mince mingle minus misplace mitigate modify molest motivate mourn mow muddle mull ' +
  'multiply mumble muse mystify nag navigate negotiate nominate nourish nurture obey observe obsess obtain ' +
  'occupy occur offend offset omit open operate opine oppose oppress opt organise organize outgo outgrow outly ' +
  'outnumber outpace outstand overarch overcome overlap overlook overpower override oversee overshadow overturn ' +
  'overuse overwhelm ovulate owe own pamper paralyse participate pave pend perceive perform ' +
  'perish permeate perplex persevere persist persuade pervade pinpoint piss plummet poach pollute portray posit ' +
  'possess pour prattle pray preach precede preclude predetermine predict prefer preoccupy prepare present ' +
  'presuppose pretend prevail prevent proclaim procure prod profess prohibit prolong promote prompt pronounce ' +
  'propose prosecute prosper protect protrude prove provide provoke publish puke pull punish purport pursuant ' +
  'pursue put puzzle qualify quash quench query quip quit quote rail ramble ratify rattle rave ravish react read ' +
  'reaffirm realise realize reap reassure reboot rebuff rebuke rebut receive recite reckon reclaim recognize ' +
  'recommend reconcile recount recoup recover recycle redact redefine reduce refer refinance refine reflect ' +
  'refocus refract refresh refuel refurbish refute regroup regulate rehearse reheat reimburse rein ' +
  'reinforce reiterate rejoice rejuvenate relate relax relent relieve relinquish relive reload rely remain ' +
  'remember remind remove render renew renounce repel rephrase replace replenish represent repudiate require ' +
  'resemble resent reside resign resist respond restock restore restrain restrict restructrue restructure ' +
  'resurface retire retort retrieve retrofit retweet reup revamp revel revere revert revise revisit revitalise ' +
  'revitalize revive revoke revolve rid ripen riveting roam roar rot rustle sadden satisfy saturate save say ' +
  'scatter scavenge scoff scold scorch scream screech sculpt secure see seek seem seize select sell send ' +
  'sequester settle sever sew shake sharpen shatter shine shoot shorten shout shrink shrivel shun sift simplify ' +
  'simulate sing sit skate skyrocket slam slay smuggle snatch sneak sneer sniff snowboard ' +
  'snuggle soak soar sober solicit solve sooth soothe sort sow sparkle spawn speak specialize specify speculate ' +
  'spellbind spend spice spit splay spoil spoof sprawl squander squish stab stagger startle starve stave steal ' +
  'stiffen stifle stimulate sting stipulate stir storytelling straighten strangle strengthen strew ' +
  'strip strive stun sublimate submerge submit subside subsidize subsist subtract subvert succeed succumb ' +
  'suck suffer suffice suggest summarise summon suppose suppress surf surmise surmount surpass surround survive ' +
  'suspend suss sustain swallow sway sweep sweeten swell swim tack tackle tailor take tamper tan tantalize ' +
  'tarnish taunt teach tease tempt tend terrify testify thank theorize think threaten thrill thrive ' +
  'thwart tighten topple toughen tout traffick trample transact transform transpire tremble trifle ' +
  'try tuck tumble uncover undercut undergo undermine underscore understand undertake undervalue ' +
  'underwhelm undo unearth unfold unfounded unify unite unleash unlock unnerve unplug unravel unsettle untie ' +
  'unveil uphold uplift upset use validate vanish vary verify vex vie violate visualize waive wake ' +
  'wander want warn warp weaken wean weave wed weep weigh whack widen wield withdraw wither worsen wreak wrestle ' +
  'wring write yammer yearn zonk ' +
  // Verbs common in news that the lexicon leaves out.
  'reject refuse reveal tell urge abstain adhere amplify assuage compensate cooperate demonstrate deprive detect deter dispel elevate entail execute ' +
  'expend heed inject jeopardize maximize minimize mobilize prioritize rebound redouble refrain reinstate relocate repay ' +
  'replicate reproduce resonate retain retract soften sue translate unseal usher ' +
  // Verbs of speech (data/cues.ts) that the lexicon leaves out.
  'affirm admire characterise characterize chastise chime crow deadpan deem emphasise gripe gush liken notify ' +
  'recollect stammer vouch ' +
  'admonish articulate aver avow bawl berate castigate commend congratulate croon denigrate disparage effuse enthuse eulogize excoriate expound ' +
  'hypothesize impugn insinuate interpose intimate malign pontificate postulate preach rejoin reminisce remonstrate restate reprove revile sermonize ' +
  'splutter summarize underline upbraid utter verbalize vilify wisecrack'
).split(' ');

export const NOUNS_AND_VERBS = (
  'abuse accent access accord account ace ache act address advance advocate age aid aim air alarm alter anchor ' +
  'anger answer appeal approach arch archive arm armour arrest ask assist associate attack attempt auction award back ' +
  'bail balance ban band bang bank bar bargain barge bark base bash battle bear beat beef belt bend benefit bet ' +
  'bias bid bike bind biopsy bit bitch bite blame blend blink blitz block blur board boast boat bog bomb bond bone ' +
  'book boom boost boot border bottle box boycott brake branch brand breach break breed bribe bridge brief broadcast bruise ' +
  'brush bubble buckle budget buffer bully bump bundle burden burn bust buzz bypass cage cake call camp campaign canoe cap capture ' +
  'card care cash cast catalog catch cause caution cave center centre chain chair challenge change channel charge ' +
  'charm chart cheat check cheer chip circle claim claw click clip clone close cloud club coach coat code coin collapse color ' +
  'colour combat combine comfort command comment commit commute complement compound compromise concentrate ' +
  'concern conduct conflict conglomerate consent construct contact contrast cook control convert coordinate copy core ' +
  'cost cough counsel count counter couple court cover crack craft crash credit creep crop cross crowd crush cry cube cue ' +
  'curb cure curl curve cut cycle dab dam damage dance dare dart date deal debate debut decline decrease decree defeat defect ' +
  'delay delegate delight demand deposit desert design desire detail digest dip discharge discipline discount disguise dish dislike ' +
  'dispatch display dispute dissent distance distress ditch dive divide divorce dock document dodge doubt download draft drag drain dream ' +
  'dress drift drill drink drip drive drone drop drum dub duel dump duplicate dye echo edge effect encounter end engineer envy ' +
  'escape estimate excel exchange excuse exercise exhaust exhibit exit experience experiment export extract eye ' +
  'eyeball face fail fall farm fault favor favour fear feature feed feel fence field fight figure file film filter ' +
  'finance finish fire fish fit fix flag flake flame flare flash flavor flavour flesh flip float flock flood flow ' +
  'flower fly focus fog foil fold force forecast form format forward fracture fragme fragment frame franchise frost frown ' +
  'fry fuck fuel function fund fuss fuzz gag gain game gang garden gas gate gaze gear gift glare gloss glow glue gossip ' +
  'grade grant grasp grill grind grip ground growth grumble guarantee guard guess guide gulp gun hack ham hammer hand halt handle ' +
  'harbour harm harness harvest hash hatch hate haunt head heat hedge help highlight hike hint hire hit hold hole ' +
  'honor honour hook hop hope horse host house hug hunt impact implement incline increase index influence inhale ' +
  'ink insert insult intent interest interface intern interview invoice iron issue jam jazz joke judge juice jump keel key kick kid ' +
  'kill kiss knock label labor labour lace lack land lap latch laugh launch leach lead leak leap lease lecture ' +
  'leech level levy license lick lie lift limit line link list load loan lobby lock lodge log look loot love lump lust ' +
  'mail mandate manner manoeuvre map mark market mash mask master match matter measure mention merge merit mess message ' +
  'milk mind mine mirror miss mistake mix mock model mold monitor monkey mop mount mouth move murder nail name need ' +
  'neglect net network nod note notice nurse object offer oil ooze orbit order orient outline overpass pack ' +
  'package paint pair paise pan panic parallel park part party pass past paste patch patent patrol pause pay peak pee peel peer pen ' +
  'pencil perfume permit pet phase phone photograph pick pile pin pine pipe pit pity pivot place plan plant play ' +
  'plce plead pledge plug plump plunge point poison polish poll pool poop pop pore pose position post pound power ' +
  'practice praise preserve press prey price pride print probe proceed process produce profile program programme ' +
  'progress project promise prop protest prune psych pump punch purchase push question quiver race rack rage rain ' +
  'raise rake rally range rank rant rap rape rat rate reach reason recall record redo reel refactor reference ' +
  'reform refund regard register regret reign relay release relish remake remark remedy rendezvous rent reorder ' +
  'repair repeal repeat reply report rescue request reserve resolve resort respect rest restart result resume return ' +
  'reverse review reward rhyme ride ring riot rip rise risk roast rock roll roof root rope rout route rub ruin ' +
  'rule run rush rust sack sacrifice safeguard sail sample scale scan scar scare schedule score scrape scratch ' +
  'screen screw scribble scroll seal search seat seed sense sentence serve service set shack shade shape share ' +
  'shave shed sheild shelter shift ship shiver shock shop shore show shuffle side sign signal silence sink sip ' +
  'size skateboard ski sleep slide slip slit slope slouch smash smell smile smirk smoke snake snap sneeze snow sob sound spam ' +
  'span spark speed spell spill spin spiral spite splash split sponsor spot spray spread spring sprinkle spruce ' +
  'spur spy square stack staff stage stain stake stalk stall stamp stand staple star stare start state stay steer ' +
  'stem step stereotype stick stink stitch stocking stockpile stoop stop store storm strain stream stress stretch strike ' +
  'string stroke struggle study stuff stumble stump style sub subject suit sum supplement supply support surface surge ' +
  'surprise survey swear sweat swing swipe switch tag talk tally tangle target taste tax tear tee temper ' +
  'test text thread throw thrust thunder tick tide tie tile time tip tire title toll tone top torture toss total touch ' +
  'tour track trade train transfer transition transport trap travel treat trek trend tribute trick trickle trigger trim ' +
  'trip trot trouble trumpet trust tune tunnel turn tweet twin twist type update upgrade upload vacuum value venture ' +
  'vibe veto view visit voice void volunteer vomit vote vow wait walk war warehouse warrant wash waste watch wave wax wear ' +
  'weather weed welcome wheel whip whisk whisper whistle wick win wind wing wipe wire wish witness wonder work workshop ' +
  'worry worship worth wound wrap wreck wrinkle yawn yell yield zip zone zoom ' +
  'broker ease fare graduate hinge leverage march nudge overhaul pressure skip slap tap triumph ' +
  'caption chant chuckle email headline nickname ridicule scorn shout shrug suspect term trash vent ' +
  'babble bellow cackle censure compliment conjecture drawl fume gasp groan growl grouse grunt hiss holler hoot lampoon marvel moan murmur mutter ' +
  'purr rasp reprimand reproach salute shame shriek sigh skewer squeal stutter wail warble wheeze whimper whine whoop yelp'
).split(' ');
