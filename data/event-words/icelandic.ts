/** Icelandic: stems with and without the umlaut side by side. */
export const ICELANDIC = `
congratulat: hamingjuósk árnaðarósk hamingju
elect: kosning kjörin kosinn forsetakosn endurkjör
vote: atkvæð kjósend
president: forseti forseta forset rússlandsf bandaríkjaf
minister: ráðherra forsætisráð utanríkisráð
government: ríkisstjórn stjórnvöld stjórnvald
parliament: þingið alþing öldungadei fulltrúadei
win: sigurinn sigurve sigrað kosningasig
lose: tapaði ósigur
campaign: kosningabar frambjóð
resign: afsögn
appoint: skipað skipaði tilnefnd
dismiss: rekinn rekin uppsögn
arrest: handtek handtök
charge: ákæra ákærð saksókn
trial: réttarh dómstól dómari
sentence: dæmdur dæmd fangels
police: lögregl
kill: drepi drepin myrt morð morði
die: látinn látist dauða andlát
wound: særði særð særðus slasað
shoot: skotinn skotárás skaut
attack: árás árásin banatilræ
bomb: sprengj sprengin
fire: eldsvoð bruni
earthquake: jarðskjálft skjálft
flood: flóð flóðum fellibyl óveður
crash: slys slysi hrapaði
aircraft: flugvél þyrla þyrlu
tanker: olíuskip
airline: flugfél flugvöl
ship: skip skipið skipin ferja ferju
train: lestin járnbraut
hospital: sjúkrahús sjúkling læknir landspítal
virus: veira veiru bóluef faraldur
war: stríð stríði stríðið átök átökum
army: herinn hersins hermenn herlið herafl
missile: eldflaug dróna drónar dróni
nuclear: kjarnork kjarnavop
peace: friður friðar vopnahl
talk: viðræð samtal
agreement: samning samkomul
sanction: refsiaðg þvingun
border: landamær
refugee: flóttam flóttaf hælisl
protest: mótmæl
strike: verkfall verkföl
company: fyrirtæk
share: hlutabréf kauphöll
bank: banki banka bankinn seðlabank vextir
price: verðból verðhæk
tax: skatt skattur fjárlög tollar tolla
job: starfsmen atvinnul
contract: verksamn útboð
sell: sala sölu seldi
buy: kaup kaupir keypti yfirtök samrun
launch: kynnti kynnt
build: bygg byggj bygging
factory: verksmið framleið
oil: olía olíu orka orku jarðgas
climate: loftslag hlýnun
school: skóli skóla nemend kennar háskól
child: barn börn barna stúlk dreng
church: kirkj páfi páfa
match: úrslitale meistar
team: leikmað þjálfar klúbb
film: kvikmynd leikstjór leikar
music: tónlist söngv tónleik
award: verðlaun
praise: hrós hrósa hugrakk hugrekk
criticis: gagnrýn fordæm
accuse: sakaði sakað ásakan
deny: neita neitað neitaði hafna þvertók
threat: hóta hótan hótaði varaði viðvör
promise: loforð lofað lofaði
apolog: afsök afsaka
visit: heimsók heimsæk
meet: fundi fundur leiðtogaf hittus
call: hringd hringj hringt símtal síma símleið
letter: bréf bréfi skeyti
speech: ræðu ræða ræðunni ávarp
interview: viðtal blaðamann fréttamann
forum: ráðstefn málþing
ready: reiðub tilbúin
contact: samskipt tengsl tengslin samband
trust: traust treyst
shame: skömm skammast
attention: athygl verðskuld
leader: leiðtog þjóðarleið
west: vestur vesturl vestræn
spokesman: talsmað talsmann talskon
report: fjölmið orðróm
help: aðstoð hjálp stuðning
law: lagafrum bann banna umbæt
scandal: hneyks spilling fjársvik mútur
investigat: rannsók rannsak
delay: frest seinka tafir
record: vöxtur hækkun methæ
fall: lækkun samdrátt hrun
crisis: kreppa kreppu kreppan
`;
