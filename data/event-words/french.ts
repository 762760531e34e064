/** French. */
export const FRENCH = `
congratulat: felicit
elect: elect elu reelu
vote: vot scrutin
president: president
minister: ministre
government: gouvernement
parliament: parlement senat assemblee
win: victoire remport gagn
lose: defaite perd
campaign: campagne candidat
resign: demission
appoint: nomm nomin
dismiss: limog
arrest: arret interpell
charge: inculp mis
trial: proces tribunal juge cour
sentence: prison peine
police: polic
kill: tue tues tuer meurtr assassin
die: mort dece mour
wound: bless
shoot: fusillad tireur tir
attack: attaque attentat attaqu
bomb: bombe explosion explos
fire: incend feu
earthquake: seisme tremblement
flood: inondat tempete ouragan crue
crash: accident crash ecras
aircraft: avion aerien
tanker: ravitaill
airline: vol aeroport compagnie
ship: navire bateau ferry
train: train ferroviaire
hospital: hopital medecin patient
virus: virus vaccin epidemie maladie
war: guerre conflit
army: armee militair soldat troupe
missile: missile roquette drone
nuclear: nucleair atomique
peace: paix cessez treve
talk: negoci pourparlers dialogue discuss
agreement: accord traite
sanction: sanction
border: frontier
refugee: refugi migrant asile immigr
protest: manifest protest
strike: greve syndicat
company: entreprise societe constructeur fabricant
share: action bourse marche indice
bank: banque credit
price: inflation cout
tax: impot taxe budget
job: emploi travailleur salarie licenci
contract: contrat commande
sell: vend vente
buy: achat achet rachat acquisition fusion
launch: lanc devoil present sorti
build: construi constru
factory: usine production
oil: petrole gaz energie
climate: climat rechauff emission
school: ecole eleve etudiant enseignant universite
child: enfant garcon fille bebe
church: eglise pape
match: match finale tournoi champion titre
team: equipe joueur entraineur club
film: film acteur realisateur cineaste
music: musique chanson album chanteu concert
award: prix recompens
praise: salu courag brav louange
criticis: critiqu condamn denonc
accuse: accus reproch
deny: dement ni nie rejet
threat: menac averti alert
promise: promet promess promis engag
apolog: excus
visit: visit
meet: rencontr sommet reunion
call: appel telephon
letter: lettre telegramme message
speech: discours allocution
interview: interview presse journaliste
forum: forum conference session
ready: pret dispos
contact: contact relation
trust: confianc
shame: hont
attention: attention merit
leader: dirigeant chef leader
west: occident
spokesman: porte
report: rapport medias rumeur
help: aide souti
law: loi interdi reforme
scandal: scandale corruption fraude
investigat: enquet
delay: retard report
record: record hausse augment
fall: baisse chute recul redu
crisis: crise recession
behave: comportement
impress: impressionn
man: homme masculin
woman: femme feminin femelle
parent: père mère parent
sibling: frère soeur
wife: épous époux mariage divorc
friend: ami amiti
enemy: ennemi hostil
neighbour: voisin
fear: peur crain effray
hope: espoir esper optimism optimist
anger: colère furieu fureur indign
joy: joie joyeu heureux bonheur
grief: deuil chagrin tristesse
shock: choc choqu stupeur stupéfai surpris
love: amour aime
hate: haine détest
laugh: rire rigol blague
weep: pleur larme sanglot
wait: attend attente
return: retour
leave: quitt
persecute: harcel persécut
block: bloqu blocage entrav empech
secret: secrets secrète clandestin dissimul
silence: silenc
answer: répond répons répliqu
question: question
invite: invit
refuse: refus
decide: décid décision
plan: planif projet
try: tentativ essay
fail: échou échec
mistake: erreur
truth: vérité vrai
lie: menson menteu mentir
guilt: coupab culpab
innocent: innocen acquitt
responsible: responsab
duty: devoir obligatoi
rights: droits
freedom: libert libérat
justice: justic injust
power: puissan
strong: fort
weak: faible affaibl
danger: danger risqu péril
safety: sécur protég protec sûreté
rescue: secour sauvet sauver
missing: disparu dispariti disparai
discover: découv
destroy: détrui destruct ravag dévast démol
damage: dégât endommag dommag
repair: répara répare reconstru rénov
pay: paye paiement
debt: dette endett
rich: riche milliardaire millionnaire fortun
poor: pauvr misère
hunger: faim famine affam aliment nourritu
water: eau
alcohol: alcool bière vins ivre
house: maison logement immeuble appartement
road: route rue autorout chaussée
bridge: pont
car: voiture véhicul automob conducteu camion
town: ville maire mairi municip
village: villag
farm: agricult agricol fermier paysan
island: ile insulaire
coast: littoral plage rivage côtier
sea: mer océan maritim
river: fleuve rivière lacs
dam: barrage digue réservoir
mountain: montagn
forest: forêt forest arbre
animal: animal animau chien chats
rain: pluie pluvi averse
snow: neige enneig verglas glaci
winter: hiver
summer: estival
night: nuit minuit nocturn
week: hebdomad
history: histoir histori siècle
anniversary: anniversaire
young: jeune adolesc
old: retraité vieill vieux
fast: rapid vitess
important: importan significati
serious: grave gravit sérieu
difficult: diffic
expensive: coûteu onéreu
beautiful: beau beauté belle magnif
heat: chaleur canicul chaud
dark: obscur ténèbr blackout
internet: internet internau en-ligne
computer: ordinat logiciel informatiq
hack: piratag hack cyber
data: données
science: scien chercheu
space: spatia satellit lunaire lune astronau
test: test expérimentat
drug: drogu cocaïn stupéfiants cannabis narco
medicine: médicament traitement pilule
cancer: cancer tumeur
heart: coeur cardia
birth: naissan grossesse accouch
funeral: funér obsèq enterr inhum
memorial: mémorial commémor monument
ceremony: cérémon
king: roi reine royal prince
flag: drapeau
people: citoyen populat habitant
crowd: foule millier
terror: terroris extrémis
hostage: otage enlèvem kidnap ravisseu
weapon: armes armement fusil couteau pistolet
spy: espion
diplomat: diplomat ambassad
ally: allié allianc
partner: partenai
rival: rival rivau adversaire
opposition: opposition opposant
party: coalit
democracy: démocra
dictator: dictat autorita régime
independence: indépend souverain
coup: putsch rebel insurg insurrec
invade: envahi invas occupat
prisoner: prisonn
exchange: échang
torture: tortur maltrait sévices
rape: sexuel viols violeur violée
racism: racis discrimin
equal: égalit inégalit
culture: cultur musée peintur
book: livres romancier romans écrivain
photo: photo image
video: vidéo
television: télévis radiodiff
sport: sport athlét olympi
goal: buts buteu
race: course coureu marathon
football: foot footb
fan: supporter spectat fans
tourist: touris hôtel vacances voyag
cargo: cargo cargaison conteneur fret
port: portuaire dock
crew: équipag pilote capitain
passenger: passager
engine: moteur
defect: défectu défaillan dysfonction
customer: client consommat
brand: marques produits
shop: magasin boutique supermarch commerçant
profit: bénéfices profits revenus
invest: investiss fonds
trade: commerc export importat
currency: dollar euros monnai monét
bankrupt: faillit insolvab
owner: propriét
boss: patron directeur directric dirigean
founder: fondateur fondatric cofondat
colleague: collègu
wage: salaire rémunérat
nurse: infirmie ambulan
smoke: fumée fumer fumeur
pollution: pollu contamin toxiq
waste: déchet ordure gaspill
nature: environnement faune biodivers
mine: charbon minier
gold: métal métaux acier
harvest: récolt céréal moisson
fish: poisson pêche
meat: viande lait
evacuate: évacu
shelter: abri refuge hébergem sans-abri
alarm: alarm sirène
wall: mur muraill
tunnel: tunnel
collapse: effondr écroul
sink: naufrag noyé noyade
blood: sang sanglant sanguin
face: visage
bullet: balles munition
body: cadavr
majority: majorit
survey: sondag
expert: expert analyst
sign: signe signatai signatur
document: document archiv
evidence: preuve
witness: témoin témoign
lawyer: avocat
fine: amendes pénalit indemni compensat
freed: libéré relâch
suspect: suspect soupçon
victim: victim survivant rescap
crime: crimes crimin délit délinqu
theft: voleur cambriol braquag
smuggle: contreband trafiquant
massacre: massacr génocid
resettle: expuls déport
indigenous: autochton indigèn tribus tribal
colony: coloni
mediate: médiateu médiatric médiation
neutral: neutr
concession: concessions compromis
provoke: provoc escalad
isolate: isolé
respect: respecte respectu dignit
insult: insult injur outrag
mock: moqu ridicul raill
thank: merci remerci gratitud
regret: regret
welcome: accueil bienvenu
warm: chaleureu
cool: froid
transfer: transfer
stadium: stade
medical: médical médicau
season: saison
monopoly: monopol concurren antitrust
shareholder: actionnair
`;
