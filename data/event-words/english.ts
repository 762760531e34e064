/**
 * English, whose lines are the list of what news tells of: each begins with the name by which the other languages know it.
 */
export const ENGLISH = `
congratulat: congratulat
elect: elect
vote: vote voter ballot
president: president presidency
minister: minister
government: government administration
parliament: parliament congress senate
win: win victory
lose: lose defeat loss
campaign: campaign candidate
resign: resign step
appoint: appoint nominat
dismiss: dismiss fired sack
arrest: arrest detain
charge: charge indict
trial: trial court judge
sentence: sentence convict prison jail
police: police officer
kill: kill murder slain
die: die dead death
wound: wound injur
shoot: shoot gunman shot
attack: attack assault
bomb: bomb explosion
fire: fire blaze
earthquake: earthquake quake
flood: flood storm hurricane
crash: crash accident collision
aircraft: aircraft plane airliner jet aviation
tanker: tanker refuel
airline: airline flight airport
ship: ship vessel boat ferry
train: train railway
hospital: hospital doctor patient
virus: virus vaccine epidemic disease
war: war conflict
army: army military troop soldier
missile: missile rocket drone
nuclear: nuclear atomic
peace: peace ceasefire truce
talk: talk negotiat dialogue
agreement: agreement treaty deal
sanction: sanction embargo
border: border
refugee: refugee migrant immigrant asylum
protest: protest demonstrat rally
strike: strike walkout union
company: company firm manufacturer
share: share stock market index
bank: bank credit loan
price: price inflation cost
tax: tax budget tariff
job: job worker layoff
contract: contract order
sell: sell sale
buy: buy purchase acquire takeover merger
launch: launch release unveil introduc
build: build construct
factory: factory plant production
oil: oil gas energy
climate: climate warming emission
school: school student teacher university
child: child boy girl baby
church: church pope religious
match: match game final tournament champion title
team: team player coach club
film: film movie actor director
music: music song album singer concert
award: award prize winner honour
praise: praise hail courage brave
criticis: criticis condemn blast
accuse: accuse blame
deny: deny denie denial reject false
threat: threat warn
promise: promise pledge vow
apolog: apolog
visit: visit
meet: meet summit
call: call phone telephone
letter: letter telegram message
speech: speech address speak
interview: interview press journalist
forum: forum conference session
ready: ready willing
contact: contact relation tie
trust: trust confidence
shame: shame
attention: attention deserv notable
leader: leader head chief
west: west western
spokesman: spokesman spokesperson
report: report rumour media
help: help aid support
law: law bill ban reform
scandal: scandal corruption fraud bribe
investigat: investigat probe inquiry
delay: delay postpone
record: record high rise increase
fall: fall drop plunge decline cut
crisis: crisis recession
behave: behav conduct
impress: impress
man: man men male
woman: woman women female
parent: father mother parent
sibling: brother sister
wife: wife husband marri wedding divorc
friend: friend
enemy: enem hostil
neighbour: neighbour neighbor
fear: afraid fear scare frighten
hope: hope hopeful optimis
anger: anger angry furious outrag
joy: joy happy celebrat
grief: grief mourn sorrow sadden
shock: shock stunned surpris
love: love
hate: hate hatred
laugh: laugh joke jok
weep: weep tears wept
wait: wait
return: return
leave: leav quit
persecute: persecut harass bully
block: block obstruct prevent
secret: secret hidden conceal
silence: silence silent
answer: answer repl respon
question: question
invite: invit guest
refuse: refus declin
decide: decide decision
plan: plan
try: attempt tried
fail: fail failur
mistake: mistake error blunder
truth: truth true
lie: liar lying lied
guilt: guilt guilty
innocent: innocen acquit
responsible: responsib
duty: duty oblig
rights: rights
freedom: freedom liberat
justice: justice injustice
power: powerful
strong: strong strength
weak: weak
danger: danger risk
safety: safe safety secur protect
rescue: rescue saved
missing: missing disappear vanish
discover: discover
destroy: destroy ruin demolish devastat
damage: damag
repair: repair restor rebuild
pay: pay paid payment
debt: debt
rich: rich wealth billionaire millionaire
poor: poverty poor
hunger: hunger famine starv food
water: water
alcohol: alcohol drunk beer wine
house: house apartment residen
road: road highway motorway street
bridge: bridge
car: car cars vehicle driver
town: town city mayor
village: village
farm: farm farmer agricultur
island: island
coast: coast beach shore
sea: sea ocean
river: river lake
dam: dam levee dyke reservoir
mountain: mountain
forest: forest tree trees
animal: animal dog cat
rain: rain downpour
snow: snow ice
winter: winter
summer: summer
night: night midnight
week: weekly
history: histor century
anniversary: anniversar
young: young youth teenager
old: elderly pension retire
fast: speed fast
important: important significan
serious: serious grave
difficult: difficult
expensive: expensive
beautiful: beautiful
heat: heat hot
dark: darkness blackout outage
internet: internet website online
computer: computer software
hack: hack cyber
data: data privacy
science: scien research
space: space satellite moon
test: test experiment
drug: drug cocaine narcotic
medicine: medicine pill treatment
cancer: cancer tumour
heart: heart
birth: birth born pregnan
funeral: funeral burial buried
memorial: memorial commemorat monument
ceremony: ceremon
king: king queen royal prince princess
flag: flag
people: citizen population
crowd: crowd thousands
terror: terroris extremis
hostage: hostage kidnap abduct
weapon: weapon rifle knife firearm
spy: spy espionage
diplomat: diplomat ambassador embass
ally: ally allies alliance
partner: partner
rival: rival opponent
opposition: opposition
party: coalition
democracy: democra
dictator: dictator authoritarian regime
independence: independen sovereign
coup: coup rebel uprising
invade: invad invasion occup
prisoner: prisoner
exchange: exchange swap
torture: tortur beaten abuse
rape: rape sexual
racism: racis discriminat
equal: equal
culture: cultur museum painting
book: book novel author writer
photo: photo picture image
video: video footage
television: televis broadcast radio
sport: sport athlet olympic
goal: goal score scored
race: race runner marathon
football: football soccer
fan: fans spectator supporter
tourist: touris holiday hotel travel
cargo: cargo container freight
port: port harbour dock
crew: crew pilot captain sailor
passenger: passenger
engine: engine motor
defect: defect fault malfunction
recall: recall
customer: customer consumer client
brand: brand product
shop: shop store supermarket
profit: profit revenue earnings
invest: invest fund
trade: trade export import
currency: currency dollar euro
bankrupt: bankrupt insolven
owner: owner property
boss: boss executive
founder: founder
colleague: colleague
wage: wage salar
nurse: nurse ambulance paramedic
smoke: smoke
pollution: pollut contamin toxic
waste: waste rubbish garbage
nature: nature wildlife species environment
mine: mine miner coal
gold: gold metal steel
harvest: harvest grain wheat crop
fish: fish fishing fishermen
meat: meat milk
evacuate: evacuat
shelter: shelter tent homeless
alarm: alarm siren
wall: wall fence
tunnel: tunnel
collapse: collaps
sink: sank sink drown
blood: blood
face: face
bullet: bullet
body: bodies corpse
majority: majority
survey: survey poll
expert: expert analyst
sign: sign signed signature
document: document archive
evidence: evidence proof
witness: witness
lawyer: lawyer attorney
appeal: appeal
fine: fine fined penalty compensat
freed: freed
suspect: suspect
victim: victim survivor
crime: crime criminal
theft: theft stole stolen robber burgl
smuggle: smuggl traffick
massacre: massacre genocide
resettle: resettl deport expel
indigenous: indigenous tribe native
colony: colon
mediate: mediat broker
neutral: neutral
concession: concession compromise
provoke: provok provocat escalat
isolate: isolat
respect: respect dignity
insult: insult offend offensive
mock: mock ridicul
thank: thank grateful gratitude
regret: regret
welcome: welcom
warm: warm
cool: cold chill
transfer: transfer
fee: fee fees
stadium: stadium
medical: medical
debut: debut
season: season
monopoly: monopol competition antitrust
shareholder: shareholder
`;
