/** Danish and Norwegian: forms of both side by side. */
export const DANISH = `
congratulat: lykønsk tillykke gratuler
elect: valg valget valgt valgte valgsejr valgkamp valgseier presidentvalg præsidentvalg valgdag
vote: stemme stemmer vælger vælgere velger velgere stemmesed afstemning
president: præsident president
minister: minister ministr statsminister utenriksminister udenrigsminister
government: regering regjering
parliament: parlament folketing storting senat kongres
win: sejr sejren sejre seier seieren vandt vinde vinder vant vinner
lose: tabte nederlag tapte
campaign: kampagne kampanje kandidat
resign: fratræd fratrådt
appoint: udnævn utnevn udpeg utpek nominer
dismiss: fyret fyres sparket afskedig avskjed avsett
arrest: anholdt anholde arrester pågrep pågrip fængsl
charge: tiltal sigtet siktet siktel
trial: retten retssag domstol dommer rettssak tingret
sentence: dømt dømmes fængsel fengsel idømt
police: politi
kill: dræbt dræbe drept drepe mord myrd
die: døde døden omkom dødsfald dødsfall
wound: såret skadet kvæst
shoot: skudt skød skyder skudd skutt skyting
attack: angreb angrep attentat
bomb: bombe bomber eksplos sprængt
fire: branden brannen brandv
earthquake: jordskælv jordskjelv
flood: oversvøm flom flommen storm stormen orkan
crash: ulykke ulykken styrtet styrt
aircraft: flyet flyvemaskine flyene flystyrt
tanker: tankskib tankskip tankbil tankfly
airline: lufthavn flyplass flyselskab flyselskap luftfart
ship: skib skibet skip skipet færge ferge
train: toget togene jernbane
hospital: hospital sygehus sykehus læge patient pasient
virus: virus vaccin vaksin epidemi sygdom sykdom
war: krig krigen krigs konflikt
army: hæren soldat militær forsvaret
missile: missil raket rakett drone droner
nuclear: atomvåb atomvåpen atomkraft kernevåb
peace: fred freden våbenhvile våpenhvile
talk: forhandl samtale dialog drøft
agreement: aftale aftalen avtale avtalen traktat
sanction: sanktion sanksjon embargo
border: grænse grense
refugee: flygtning flyktning migrant asyl indvandr innvandr
protest: protest demonstr
strike: strejke streik fagforening
company: selskab selskap virksomhed bedrift koncern konsern
share: aktie aktier aksje aksjer børs børsen
bank: bank banken banker bankerne rente renten lån
price: inflation inflasjon
tax: skat skatte skatter skatt budget budsjett told
job: medarbejder ansatte arbeider fyring
contract: kontrakt
sell: sælger solgt salg salget selger
buy: køber købe købt kjøpe kjøper kjøpt opkøb oppkjøp fusion fusjon
launch: lancer lanser
build: bygge bygger bygges bygget byggeri
factory: fabrik fabrikk produktion produksjon
oil: olie olien olje oljen gas gassen energi
climate: klima klimaet udled utslipp opvarmn oppvarm
school: skole skolen elever studerende student lærer universitet
child: barn barnet børn børnene dreng gutt gutten
church: kirke kirken pave paven
match: finale turnering mester mesterskab mesterskap
team: spiller træner trener holdet klubben
film: film filmen instruktør regissør skuespill
music: musik musikk sang sanger sangen album koncert konsert
award: hædret prisvind
praise: roser roste modig modige tapper tapre
criticis: kritik kritikk fordøm kritiser
accuse: anklag beskyld
deny: afvis avvis benægt nægter nekter benekt dementer
threat: trussel trusler truer truet advar
promise: lovet lovede
apolog: undskyld unnskyld beklag
visit: besøg besøge besøk
meet: møde mødet mødte møte møtet møtte topmøde toppmøte
call: telefon ringede ringte opring
letter: brev brevet telegram
speech: tale talen
interview: interview intervju journalist pressemøde pressekonfer
forum: forum forummet konferenc konferans
ready: klar beredt parat villig
contact: kontakt forbindelse
trust: tillid tillit
shame: skam skammen
attention: opmærksom oppmerksom fortjen
leader: leder lederen ledere statsleder
west: vesten vestlig vestens
spokesman: talsmand talsmann talskvinde talsperson talesperson
report: rapport medie medier rygte rykter
help: hjælp hjælpe hjelp hjelpe støtte
law: loven forbud forbyd reform lovforsl lovgiv
scandal: skandal korrupt korrupsj bedrag svindel bestikkel
investigat: undersøg efterforsk etterforsk gransk
delay: forsink udskyd utsett
record: rekord stigning økning
fall: faldt fald faller falt nedgang
crisis: krise krisen recession resesjon
`;
