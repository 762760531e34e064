/** Finnish: strong and weak grades of a stem side by side. */
export const FINNISH = `
congratulat: onnittel
elect: vaalit vaali vaalei vaalien valittu valittiin valinta valinnan vaalivoit presidentinvaal presidentinvaalei
vote: äänest äänestä ääntä äänten
president: presiden presidentti presidentin presidenti
minister: minister pääminister ulkominister
government: hallitu hallitus hallituks
parliament: parlament eduskun senaat kongress
win: voitto voiton voitt voittaj
lose: häviö hävis tappio hävinn
campaign: kampanj ehdokas ehdokka
resign: eronn eronpyyn erosi
appoint: nimitt nimity nimitet
dismiss: erotet erott irtisan potkut
arrest: pidätt pidätet pidäty vangitt
charge: syyte syyttäj syyttee
trial: tuomioistui tuomari oikeudenkäy käräjä
sentence: tuomit tuomio tuomion vankila vankeu
police: poliisi
kill: tappo tappa tapett murha surmas surmat
die: kuoli kuollu kuolem kuole
wound: haavoi loukkaan
shoot: ampum ammuttu ampui ammuskel
attack: hyökk hyökkä iskut iskussa salamurha attentaat murhayrity iskun
bomb: pommi pommin räjähd räjäht
fire: tulipalo tulipal palossa
earthquake: maanjäris järistys
flood: tulva myrsky hurrikaan
crash: onnettom törmäys törmäsi turma
aircraft: lentoko lentokone
tanker: säiliöauto säiliöalu tankkeri tankkaus tankkauk
airline: lentoyhti lentoken lentoasem
ship: laiva laivan aluksen lautta
train: juna junan rautati
hospital: sairaal lääkäri potila
virus: virus virukse rokot epidemi
war: sota sodan sotaa sodassa konflikt
army: armeij sotila joukot joukkoj asevoim
missile: ohjus ohjuks raket lennok droon
nuclear: ydina ydinas ydinvoim ydinkok
peace: rauha rauhan tulitauko tulitau aselepo
talk: neuvott keskustel vuoropuhel
agreement: sopimu sopimus sopimuks
sanction: pakotte sanktio
border: rajan rajalla rajall rajavart
refugee: pakola pakolai siirtolai turvapaik maahanmuut
protest: mielenos protest
strike: lakko lakon ammattiliit
company: yhtiö yhtiön yrity yritys yrityks valmistaj
share: osake osakk pörssi pörssin
bank: pankki pankin pankk keskuspan korko laina lainan
price: hinta hinnan hinnat inflaati
tax: verot verotu budjet talousarvio tulli tullit
job: työnteki työntek työpaik irtisano
contract: urakka tilauks
sell: myynti myynnin myyda myyty
buy: ostaa ostaja ostivat yritysosto yrityskaup fuusio
launch: julkist lanseer esittel
build: rakent rakennet
factory: tehdas tehtaa tuotanto tuotann valmist
oil: öljy öljyn kaasu kaasun energia energi
climate: ilmasto lämpenem päästö
school: koulu koulun oppila opetta opettaj opiskel yliopist
child: lapsi lapsen lapset lasten poika tyttö
church: kirkko kirkon paavi paavin
match: ottelu finaali turnaus turnauks mestar mestaru
team: joukkue valmenta pelaaj
film: elokuv ohjaaj näytteli
music: musiik laulu laulaj albumi konsert
award: palkin palkint palkinn
praise: kehui ylist rohke urhea
criticis: kriti arvost
accuse: syytti syyttä syytö syytök syytt
deny: kiisti kiist kielsi kiistä
threat: uhka uhkaa uhkaus uhkasi varoit
promise: lupas lupaa lupau lupaus
apolog: pahoitt anteeks anteek
visit: vierail
meet: tapaami tapasi tapaav huippukok
call: puhelu puheli puhelin soitto soitti
letter: kirje kirjeen sähke sähkeen
speech: puhe puheen puhees puheess
interview: haastat lehdist tiedotustilais toimittaj
forum: foorum foorumi konferen istunto istunno
ready: valmis valmii valmistel
contact: suhteet suhteide suhtei yhteydenp yhteyks
trust: luottam
shame: häpeä
attention: huomio huomion ansaits
leader: johtaja johtaj päämie
west: länsi länne länsima
spokesman: tiedotta tiedottaj
report: raportt uutisoi huhu huhut
help: apua avustu tukea tukensa
law: laki lain lakiehdo kielto uudistu
scandal: skanda korrupt petos petoks lahju
investigat: tutkin tutkint
delay: viivästy lykkä siirret
record: ennätys ennäty kasvu kasvoi nousu
fall: laskivat pudotus romaht leikkau
crisis: kriisi kriisin taantum
`;
