/** Spanish. */
export const SPANISH = `
congratulat: felicit enhorabuena
elect: eleccion electoral elect comici
vote: vot sufrag
president: president
minister: ministr
government: gobierno
parliament: parlament congreso senado
win: victori gan triunf
lose: derrot perd perdi
campaign: campan candidat
resign: dimision dimit renunci
appoint: nombr design
dismiss: destitu cese
arrest: arrest deten detuv
charge: imput cargos
trial: juicio tribunal juez corte
sentence: carcel prision
police: polic
kill: mat asesin homicid
die: muer murio fallec
wound: herid lesion
shoot: tirote dispar
attack: ataque atac atentad
bomb: bomba explosion explot
fire: incendi fuego
earthquake: terremoto sismo
flood: inundac tormenta huracan
crash: accident choque estrell
aircraft: avion aeronav
tanker: cisterna repost
airline: vuelo aerol aeropuerto
ship: barco buque
train: tren ferrocarril
hospital: hospital medic pacient
virus: virus vacun epidemi enfermedad
war: guerra conflict
army: ejercito militar soldado tropa
missile: misil cohete dron
nuclear: nuclear atomic
peace: paz tregua alto
talk: negoci dialog convers
agreement: acuerdo tratado pacto
sanction: sancion
border: fronter
refugee: refugi migrant inmigr asilo
protest: protest manifest
strike: huelga sindicat paro
company: empresa compan fabricant
share: accion bolsa mercado indice
bank: banco credit prestamo
price: preci inflac coste
tax: impuesto presupuest arancel
job: emple trabajador despid
contract: contrat pedid encarg
sell: vend vent venta
buy: compr adqui fusion
launch: lanz present estren
build: constru
factory: fabrica planta produccion
oil: petroleo gas energia
climate: climat calentamiento emision
school: escuela alumno estudiante profesor universidad
child: nin hij bebe
church: iglesia papa
match: partido final torneo campeon titulo
team: equipo jugador entrenador club
film: pelicula actor actriz director cine
music: music cancion album cantante concierto
award: premi galardon
praise: elogi valien valor
criticis: critic conden denunci
accuse: acus culp
deny: nieg neg desmient desment
threat: amenaz advert
promise: promet promesa
apolog: disculp
visit: visit
meet: reunion encuentr cumbre
call: llam telefon
letter: carta telegrama mensaje
speech: discurso
interview: entrevista prensa periodista
forum: foro conferenc sesion
ready: list dispuest
contact: contact relacion
trust: confia confianz
shame: vergonz verguenz
attention: atencion merec
leader: lider dirigente jefe
west: occident
spokesman: portavoz
report: informe medios rumor
help: ayuda apoyo
law: ley prohib reforma
scandal: escandalo corrup fraude sobor
investigat: investig
delay: retras aplaz
record: record subida aument
fall: caida baj recort
crisis: crisis recesion
behave: comportam conducta
impress: impresion
man: hombre varon masculin
woman: mujer femenin
parent: padre madre
sibling: herman
wife: espos marido boda divorc matrimon
friend: amigo amiga amistad
enemy: enemig hostil
neighbour: vecin
fear: miedo temor asust teme
hope: esperanz optimism optimist
anger: enojo enoja furi indign rabia
joy: alegr feliz felicidad
grief: luto tristez
shock: sorpr conmoc asombr
love: amor enamor
hate: odio odia
laugh: risa broma chiste carcajad
weep: llora llanto lágrim
wait: espera aguard
return: regres retorn
leave: abandon
persecute: acoso acosa persecu hostig
block: bloque obstru imped impid
secret: secreto ocult clandestin escond
silence: silenci
answer: respuest respond
question: pregunt
invite: invit
refuse: rechaz rehus
decide: decid decisi
plan: planes planif planea proyecto
try: intento intenta
fail: fracas
mistake: error equivoc
truth: verdad
lie: mentir miente
guilt: culpa
innocent: inocen absuel absolv absoluci
responsible: responsab
duty: oblig
rights: derechos
freedom: libert
justice: justici injust
power: poderos
strong: fuerte fortalec
weak: débil
danger: peligr riesgo arriesg
safety: segurid protec proteg
rescue: rescat salvar salvamen
missing: desapar
discover: descub hallazg
destroy: destru devast demol arrasa
damage: daño dañad
repair: repara reconstru restaurac
pay: pago paga pagar
debt: deuda deudor endeud
rich: ricos riquez millonari multimillon
poor: pobre
hunger: hambr aliment comida
water: agua acuát
alcohol: alcohol cervez borrach vinos ebri
house: vivienda apartament casas
road: carreter autopist calle
bridge: puente
car: coche automóvil vehícul conductor carro
town: ciudad alcald municip ayuntam
village: aldea
farm: agricult agrícol granja campesin
island: islas isleñ insular
coast: playa costera costero litoral
sea: océan marítim marino
river: río lago
dam: embalse represa dique
mountain: montañ
forest: bosque forestal árbol
animal: animal perro gato
rain: lluvi llov aguacer
snow: nieve nevar nevadas hielo
winter: inviern invernal
summer: verano
night: noche medianoche nocturn
week: semanal
history: histori siglo
anniversary: aniversari
young: joven juventud juvenil adolesc
old: ancian jubila pension vejez
fast: rápid veloc
important: importan
serious: grave serio
difficult: difícil dificult
expensive: encarec costoso
beautiful: hermos belleza bonit
heat: calor calient
dark: oscur apagon tinieb
internet: internet internau en-línea
computer: ordenador comput software informátic
hack: hacke ciber
data: datos privacid
science: cienci cientí
space: espacia satélit luna astronau
test: test ensayo
drug: droga narco cocaín estupefac
medicine: medicina medicament fármac píldor tratamient
cancer: cáncer tumor
heart: corazon cardía
birth: nacim nacid embaraz
funeral: funer entierr sepel sepult
memorial: memorial conmemor monument
ceremony: ceremon
king: rey reina monarc príncipe princes
flag: bandera
people: ciudadan poblaci habitant
crowd: multitud miles
terror: terroris extremis yihad
hostage: rehén secuest
weapon: armas fusil cuchill pistol rifle
spy: espía espion
diplomat: diplomát diplomac embajad
ally: aliado aliada alianz
partner: socios
rival: rival adversari contrincan
opposition: oposici opositor
party: coalici
democracy: democra
dictator: dictad autoritari régimen
independence: independ soberan
coup: golpist rebel insurg sublev
invade: invad invas ocupaci
prisoner: prisioner presos reclus
exchange: intercamb canje
torture: tortur maltrat abuso
rape: sexual violador
racism: racis discrimin
equal: iguald desigual
culture: cultur museo pintur
book: libro escritor novela autores
photo: foto fotog imagen
video: video
television: televis televid radiodif
sport: deporte deportis deportiv atlet olímp
goal: goles golead
race: maratón
football: fútbol
fan: aficiona hincha seguidor espectador
tourist: turis hotel vacacion viajer
cargo: contenedor cargament flete
port: portuari muelles
crew: tripul piloto capitan
passenger: pasajer
engine: motor
defect: defecto defectu avería
customer: client consumid
brand: producto marcas
shop: tienda supermerc
profit: gananci beneficios ingresos
invest: inversi inversor invert fondos
trade: comerci export importac
currency: dólar euros moneda divisas
bankrupt: quiebra bancarrot insolven
owner: dueñ propieta propied
boss: gerente
founder: fundador cofundad
colleague: colega compañer
wage: salari sueldo
nurse: enfermer ambulanc paramédic
smoke: fumar fumador humareda
pollution: contamin tóxic
waste: basura residuo desech desperdic
nature: naturalez medioamb biodivers fauna ambiental
mine: minero minera minerí
gold: oro acero metal
harvest: cosech trigo cereal granos
fish: pesca pesquer peces
meat: carnes leche lácteo
evacuate: evacu desaloj
shelter: refugio albergu
alarm: alarm sirena
wall: muro murall vallas
tunnel: túnel
collapse: derrumb colaps desplom
sink: hundi naufrag ahoga
blood: sangr
face: rostro
bullet: balas balazo munición
body: cadáver
majority: mayoría mayorit
survey: encuest sondeo
expert: expert analista
sign: firmar firmad firmó signatari
document: document archivo
evidence: evidenc pruebas
witness: testig testimon
lawyer: abogad
appeal: apela
fine: multa indemniz compens
freed: liberad liberar excarcel
suspect: sospech
victim: víctim sobreviv
crime: crimen crimin delito delincu
theft: robar robad ladron atraco hurto
smuggle: contraband traficant
massacre: masacr matanz genocid
resettle: deporta expuls
indigenous: indígen tribus tribal
colony: colonial coloniz
mediate: mediador mediaci
neutral: neutral
concession: concesi
provoke: provocaci provocador escalada
isolate: aisla
respect: respeto respeta dignid
insult: insult ofend
mock: burla ridicul
thank: agradec gratitud
regret: lament arrepent
welcome: bienven
warm: calidez cálido
cool: frío fría
transfer: transfer traspas
fee: honorari
stadium: estadio
medical: médica
debut: debut
season: temporad
monopoly: monopol antimonop
shareholder: accionist
`;
