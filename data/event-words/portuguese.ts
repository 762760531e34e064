/** Portuguese. */
export const PORTUGUESE = `
congratulat: felicit parabeniz
elect: eleic eleit eleitor
vote: vot
president: president
minister: ministr
government: governo
parliament: parlament congresso senado
win: vitori venc ganh
lose: derrot perd
campaign: campanha candidat
resign: renunci
appoint: nome
dismiss: demit demiss
arrest: deten pres
charge: acusa denunci indici
trial: julgament tribunal juiz
sentence: pris
police: polic
kill: mat assassin homicid
die: mort morr falec
wound: ferid
shoot: tirote atirador dispar
attack: ataque atac atentad
bomb: bomba explosao explod
fire: incendi fogo
earthquake: terremot sismo
flood: inundac enchent tempestad furac
crash: acident colis
aircraft: avia aeronave
tanker: tanqu reabastec
airline: voo aerop
ship: navio barco
train: trem comboio ferrov
hospital: hospital medic paciente
virus: virus vacin epidemi doenca
war: guerra conflit
army: exercito militar soldado tropa
missile: missil foguete drone
nuclear: nuclear atomic
peace: paz tregua cessar
talk: negoci dialog convers
agreement: acordo tratado pacto
sanction: sanc sanco
border: fronteir
refugee: refugi migrant imigr asilo
protest: protest manifest
strike: greve sindicat
company: empresa companhia fabricant
share: acoes bolsa mercado indice
bank: banco credit emprest
price: preco inflac cust
tax: impost orcament tarif
job: empreg trabalhador
contract: contrat encomend pedid
sell: vend
buy: compr aquisi fusa
launch: lanc apresent
build: constru
factory: fabrica producao
oil: petroleo gas energia
climate: climat aquec emiss
school: escola aluno estudante professor universidade
child: crianc menin bebe
church: igreja papa
match: jogo final torneio campe titulo
team: equipa time jogador treinador clube
film: filme ator atriz diretor
music: music cancao album cantor concerto
award: premi galard
praise: elogi corag valent
criticis: critic conden
accuse: acus culp
deny: neg desment
threat: ameac alert advert
promise: promet promess
apolog: desculp
visit: visit
meet: reuni encontr cupula
call: ligac telefon
letter: carta telegrama mensage
speech: discurso
interview: entrevista imprensa jornalista
forum: forum conferenc sessao
ready: pront dispost
contact: contact contat relac
trust: confian
shame: vergonh
attention: atencao merec
leader: lider chefe
west: ocident
spokesman: porta
report: relat midia rumor
help: ajuda apoio
law: lei proib reforma
scandal: escandalo corrup fraude
investigat: investig
delay: atras adi
record: recorde alta aument
fall: queda caiu cort
crisis: crise recess
behave: comportam conduta
impress: impression
man: homem homens mascul
woman: mulher feminin
parent: mãe genitor
sibling: irmã
wife: esposa marido casament divórc
friend: amigo amiga amizad
enemy: inimig hostil
neighbour: vizinh
fear: medo temor assust receio
hope: esperanc otimis
anger: raiva fúria furios indign
joy: alegr feliz felicid
grief: luto tristez
shock: chocad surpre espant
love: amores apaixon
hate: odio odia
laugh: piada riso gargalh
weep: chora choro lágrim
wait: espera aguard
return: regress retorn
leave: abandon
persecute: perseg assédi
block: bloque obstru imped
secret: segredo secreto sigilo escond ocult
silence: silênci
answer: respost respond
question: pergunt
invite: convid convite
refuse: recusa recusou
decide: decid decisão decisões
plan: plano planej planea projeto
try: tentat tentar tentou
fail: fracass falhou falhar
mistake: erro equívoc
truth: verdad
lie: mentir mentiu
guilt: culpa
innocent: inocen absolv
responsible: responsab responsáv
duty: obrigac obrigat
rights: direitos
freedom: liberd
justice: justic injust
power: poderos
strong: forte
weak: fraco fraca fraque enfraqu
danger: perig risco
safety: seguranc protec proteg
rescue: resgat salvar salvament socorr
missing: desapar
discover: descob
destroy: destru devast demoli
damage: dano danific estrago
repair: reparac reparar reconstru conserta
pay: pagar pagam pago pagou
debt: dívida endivid devedor
rich: ricos riquez milionári bilionári
poor: pobre
hunger: fome aliment comida famint
water: água
alcohol: álcool cervej embriag vinho
house: moradi apartament residenc casas
road: estrada rodovia autoestrad rua
bridge: ponte
car: carro automóv veícul condutor motorist
town: cidade prefeit municip
village: aldeia vilarej povoad
farm: agricult agrícol agropec lavrador
island: ilha
coast: praia litor costeir
sea: ocean marítim
river: rios lago
dam: barrag represa dique
mountain: montanh
forest: florest árvore bosque
animal: animal animai cachorr gato
rain: chuva chuvos chover
snow: nevão nevasc gelo
winter: invern
summer: verão
night: noite meia-noite noturn
week: semanal
history: histór século
anniversary: aniversár
young: jovem jovens juventude adolesc
old: idoso idosa aposent velhic
fast: rápid veloc
important: importan
serious: grave gravidad sério
difficult: difícil difícei dificul
expensive: encarec
beautiful: beleza bonit
heat: calor quente
dark: escuro escurid apagão blecaute
internet: internet internau online
computer: computad software informát
hack: hacker ciber cyber
data: dados privacid
science: ciênci cientí pesquisador
space: espacia satélit astronau lunar
test: teste testad ensaio
drug: droga cocaín narco entorpec
medicine: remédi medicament comprimid tratament
cancer: câncer cancro tumor
heart: coração corações cardía
birth: nascim nasceu nascid grávida gravide
funeral: funer enterr velóri sepult
memorial: memorial monument
ceremony: cerimon
king: rainha príncipe princesa monarc realeza
flag: bandeira
people: cidadã populac habitant
crowd: multid milhares
terror: terroris extremis jihad
hostage: refém reféns sequestr rapto
weapon: armas fuzil fuzis pistol espingard
spy: espião espion espiões
diplomat: diplomat diplomac embaixad
ally: aliad alianc
partner: parceir sócio
rival: rival rivais adversár
opposition: oposic opositor
party: coligac coalizão
democracy: democra
dictator: ditad autoritár
independence: independenc independent soberan
coup: golpist rebelde rebelião insurg
invade: invad invas ocupac
prisoner: prisioneir reclus detentos
exchange: troca intercamb
torture: tortur maus-trat abuso
rape: estupr sexual
racism: racis discrimin
equal: iguald desigual
culture: cultur museu pintur
book: livro escritor romanc
photo: foto fotog imagem imagens
video: vídeo
television: televis
sport: esport desport atlet olímp
goal: golo gols goleada
race: corrida maraton
football: futebol
fan: torced adeptos
tourist: turis hotel hotéis viagem viagens
cargo: carga contentor contêiner frete
port: portuár
crew: tripul piloto capitão marinheir
passenger: passageir
engine: motor
defect: defeit avaria
recall: recall
customer: client consumid
brand: produto marcas
shop: loja supermerc lojist
profit: lucro lucrat
invest: investim investidor fundos
trade: comérci export importac
currency: dólar euros moeda
bankrupt: falênc falid insolv
owner: propriet propried dono
boss: director patrão
founder: fundador cofundad
colleague: colega
wage: salári
nurse: enfermeir ambulânc
smoke: fumac fumar fumo
pollution: polui contamin tóxic
waste: lixo resíduo desperd
nature: natureza ambiental biodivers fauna
mine: minerac carvão garimp
gold: ouro metal metais
harvest: safra colheit trigo cereal
fish: peixe pesca pesqueir
meat: carne leite
evacuate: evacua
shelter: abrigo refúgio
alarm: alarm sirene
wall: muro muralh
tunnel: túnel túneis
collapse: desabam desabou desmoron colaps
sink: afund naufr afoga afogou
blood: sangu sangrent
face: rosto
bullet: balas balead munição munições
body: cadáver
majority: maiori
survey: sondag enquet
expert: especialist perito analist
sign: assinou assinad assinar assinat
document: document arquivo
evidence: evidênc provas
witness: testemunh
lawyer: advogad
appeal: apelac apelou recorreu
fine: multa indeniz indemniz compens
freed: libertou libertada libertados
suspect: suspeit
victim: vítim sobreviv
crime: crimes crimin delito
theft: roubo roubad furto ladrão assalt
smuggle: contraband traficant
massacre: massacr genocíd chacin
resettle: deport expuls
indigenous: indígen tribo
colony: colonial coloniz
mediate: mediador mediac
neutral: neutr
concession: concess
provoke: provocac provocador escalada
isolate: isola
respect: respeitar respeitad dignidad
insult: insult ofend
mock: zomba ridicul deboch
thank: agradec gratidão
regret: lament arrepend
welcome: bem-vind acolh
warm: caloros
cool: frio fria
transfer: transfer
fee: honorár
stadium: estádio
medical: médica
debut: estreia estreou estrear
season: temporad
monopoly: monopol concorrenc antitrust
shareholder: acionist accionist
`;
