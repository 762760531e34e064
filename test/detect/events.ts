// One table, long because each event has two reports, pages that cover it, and pages on something near, all invented.
import type { DossierName } from '@/engine/dossier/dossier';

/** A page: what it is, title, text, day. */
export type PageOf = readonly [what: string, title: string | null, text: string, published: string | null];

/** An invented event, two reports of it, pages that cover it, and pages on something near. */
export interface InventedEvent {
  readonly id: string;
  readonly date: string;
  readonly sources: readonly string[];
  readonly names?: readonly DossierName[];
  readonly coverage: readonly PageOf[];
  readonly near: readonly PageOf[];
}

const GREETING: InventedEvent = {
  id: 'greeting',
  date: '2019-09-12',
  sources: [
    `Tovik Congratulates Marand at Halden Forum, Says Norvania Is Ready to Talk
Norvanian President Ilmar Tovik on Thursday congratulated Dessa Marand on winning the presidential election in Castellia, calling her "a woman of rare nerve."
Speaking at the closing session of the Halden Forum, Tovik said he had watched her campaign closely. "She was shouted down in every town and she came back to every town," he told the audience. "That deserves respect, and I take this opportunity to congratulate her."
Tovik said that Norvania was ready to resume contacts. "We never closed the door," he said. "If she calls, I will pick up the telephone. It is no shame for me to call first, either."
Asked about her promise to end the fishing dispute, he said that her words "deserve attention at the very least."
He added: "I do not know what will happen now. For her it is the last great fight." Marand's team had said a day earlier that no call had taken place.
The president's spokesman, Emil Harsk, denied on Wednesday that Tovik would send a telegram. "I know of no such plans," Harsk said. "Let us not forget that this is an unfriendly country."
Tovik also warned that Norvania would answer any new sanctions. "Whoever raises walls will live behind them," he said.`,
    `Norvanian leader praises Castellia's president-elect
Ilmar Tovik has publicly congratulated Dessa Marand for the first time since her election victory in Castellia.
At the Halden Forum on Thursday the president of Norvania said Marand had behaved like "a woman of rare nerve" when crowds tried to silence her.
"They shouted her down in every town, and she returned to every town. I congratulate her," Tovik said.
What she said about ending the quarrel over fishing rights "deserves at least attention", he went on.
He was ready to speak with her, Tovik said. "The door was never closed by us." He would not be ashamed to ring her himself, he said.
His spokesman Emil Harsk had said the day before that he knew of no plans to congratulate her: "We must not forget that it is an unfriendly country."
The Norvanian foreign ministry said it had no illusions about the president-elect.
"Those who build walls will live behind them," Tovik said of sanctions.`,
  ],
  names: [
    { name: 'Ilmar Tovik', aliases: ['Ильмар Товик', 'Ільмар Товік', '伊尔马·托维克', 'إلمار توفيك', 'Ilmar Towik'] },
    { name: 'Dessa Marand', aliases: ['Десса Маранд', '德莎·马兰德', 'ديسا ماراند'] },
    {
      name: 'Norvania',
      aliases: ['Norvegania', 'Norvanien', 'Норвания', 'Норванія', '诺瓦尼亚', 'نورفانيا', 'Norwania'],
    },
    {
      name: 'Castellia',
      aliases: ['Castelia', 'Kastellien', 'Кастеллия', 'Кастеллія', '卡斯特利亚', 'كاستيليا', 'Kastelia'],
    },
    { name: 'Halden', aliases: ['Хальден', 'Гальден', '哈尔登', 'هالدن'] },
    { name: 'Emil Harsk', aliases: ['Эмиль Харск', 'Еміль Гарск', '埃米尔·哈斯克'] },
  ],
  coverage: [
    [
      'a wire report of two sentences',
      'Tovik congratulates Marand on election win',
      'Norvanian President Ilmar Tovik congratulated Dessa Marand on her election victory on Thursday and said he was ready to talk to her. "That deserves respect," he told the Halden Forum.',
      '2019-09-12',
    ],
    [
      'without a date',
      'Norvania\'s Tovik hails "rare nerve" of Marand',
      `President Ilmar Tovik of Norvania has congratulated Castellia's president-elect, Dessa Marand, in his first remarks on her win.
"They shouted her down in every town, and she returned to every town," Tovik told the Halden Forum. He called her a woman of rare nerve and said her words on the fishing dispute deserved attention.
Tovik said he was ready to speak with Marand. "We never closed the door," he said.`,
      null,
    ],
    [
      'Spanish',
      'Tovik felicita a Marand por su victoria electoral',
      'El presidente de Norvania, Ilmar Tovik, felicitó este jueves a Dessa Marand por su victoria en las elecciones presidenciales de Castellia. En el foro de Halden, Tovik dijo que está dispuesto a hablar con ella. "Merece respeto", afirmó.',
      '2019-09-12',
    ],
    [
      'French',
      'Tovik félicite Marand et se dit prêt à lui parler',
      'Le président norvanien Ilmar Tovik a félicité jeudi Dessa Marand pour sa victoire à l’élection présidentielle en Castellia. S’exprimant au forum de Halden, il a salué une femme courageuse et s’est dit prêt à reprendre le contact. « Nous n’avons jamais fermé la porte », a-t-il déclaré.',
      '2019-09-13',
    ],
    [
      'German',
      'Tovik gratuliert Marand zum Wahlsieg',
      'Der norvanische Präsident Ilmar Tovik hat Dessa Marand am Donnerstag beim Forum in Halden zu ihrem Sieg bei der Präsidentenwahl in Castellia gratuliert. Er sei bereit, mit ihr zu sprechen, sagte Tovik. Ihre Worte zum Streit um die Fischerei verdienten Aufmerksamkeit.',
      '2019-09-12',
    ],
    [
      'Italian',
      'Tovik si congratula con Marand: "Donna coraggiosa"',
      'Il presidente della Norvania Ilmar Tovik si è congratulato giovedì con Dessa Marand per la vittoria alle elezioni presidenziali in Castellia. Parlando al forum di Halden ha detto di essere pronto a parlare con lei.',
      '2019-09-12',
    ],
    [
      'Polish',
      'Tovik pogratulował Marand zwycięstwa w wyborach',
      'Prezydent Norwanii Ilmar Tovik pogratulował w czwartek Dessie Marand zwycięstwa w wyborach prezydenckich w Kastelii. Na forum w Halden powiedział, że jest gotów z nią rozmawiać.',
      '2019-09-12',
    ],
    [
      'Russian',
      'Товик поздравил Маранд с победой на выборах',
      'Президент Норвании Ильмар Товик поздравил Дессу Маранд с победой на президентских выборах в Кастеллии. Выступая в четверг на форуме в Хальдене, он назвал ее мужественной женщиной и заявил, что готов к разговору с ней.',
      '2019-09-12',
    ],
    [
      'Ukrainian',
      'Товік привітав Маранд із перемогою на виборах',
      'Президент Норванії Ільмар Товік привітав Дессу Маранд із перемогою на президентських виборах у Кастеллії. Під час форуму в Гальдені він заявив, що готовий поговорити з нею.',
      '2019-09-12',
    ],
    [
      'Turkish',
      "Tovik, Marand'ı seçim zaferinden dolayı kutladı",
      "Norvania Cumhurbaşkanı Ilmar Tovik, Castellia'da seçimi kazanan Dessa Marand'ı perşembe günü Halden forumunda tebrik etti. Tovik, onunla görüşmeye hazır olduğunu söyledi.",
      '2019-09-12',
    ],
    [
      'Chinese',
      '托维克祝贺马兰德当选总统',
      '诺瓦尼亚总统伊尔马·托维克星期四在哈尔登论坛上祝贺德莎·马兰德赢得卡斯特利亚总统选举，并表示愿意与她对话。他称她勇敢。',
      '2019-09-12',
    ],
    [
      'Arabic',
      'توفيك يهنئ ماراند بفوزها في الانتخابات',
      'هنأ رئيس نورفانيا إلمار توفيك ديسا ماراند بفوزها في الانتخابات الرئاسية في كاستيليا خلال منتدى هالدن يوم الخميس، وقال إنه مستعد للحديث معها.',
      '2019-09-12',
    ],
    [
      'an analysis of the week',
      'What Halden told us about Norvania',
      `The closing session in Halden was meant to be about grain. It was about Castellia.
Ilmar Tovik had kept silent for two days after the vote. Then, asked from the floor, he congratulated Dessa Marand and called her "a woman of rare nerve".
"She was shouted down in every town and she came back to every town," Tovik said, and promised to pick up the telephone if she called.
Diplomats noticed that Emil Harsk, his spokesman, had ruled out a telegram only the day before, calling Castellia an unfriendly country.
Whether Marand's words on the fishing dispute will lead to anything is another question. They deserve attention, Tovik said, at the very least.`,
      '2019-09-14',
    ],
  ],
  near: [
    [
      'congratulates another president',
      'Tovik congratulates Orsini on re-election',
      'Norvanian President Ilmar Tovik congratulated Paolo Orsini on his re-election as president of Veltria on Monday. In a telegram Tovik said that he was ready to develop ties. "Your victory shows the trust of the people," the message said.',
      '2019-10-21',
    ],
    [
      'the same, without a date',
      'Tovik congratulates Orsini on winning Veltrian presidency',
      'Norvanian President Ilmar Tovik has congratulated Paolo Orsini on winning the presidential election in Veltria, the president\'s office said. Tovik said he was ready to continue a constructive dialogue. "The result confirms your high authority," he wrote in a telegram.',
      null,
    ],
    [
      'the same woman congratulated in another year',
      "Tovik congratulates Marand on Castellia's national day",
      'Ilmar Tovik congratulated President Dessa Marand and the people of Castellia on the national day. In his telegram the Norvanian president recalled the talks of the two leaders in spring.',
      '2021-06-03',
    ],
    [
      'another leader does it',
      "Veltria's Orsini congratulates Marand on historic victory",
      'Veltrian President Paolo Orsini congratulated Dessa Marand on Thursday on her victory in the Castellian presidential election. "I look forward to working with you," Orsini said. He invited the president-elect to visit Veltria.',
      '2019-09-12',
    ],
    [
      'a round-up of leaders of the day before',
      'World leaders congratulate Marand',
      `Leaders from around the world congratulated Dessa Marand on winning Castellia's presidential election on Wednesday.
Paolo Orsini of Veltria said he was ready to work with her. "Congratulations on a great victory," wrote Prime Minister Anna Lindqvist of Sundmark.
The chancellor of Ostria, Karl Reuss, wished her strength. Norvania's President Ilmar Tovik had not commented, his spokesman Emil Harsk said.`,
      '2019-09-11',
    ],
    [
      'a telephone call denied',
      'Norvania denies Tovik spoke to Marand by phone',
      'The office of Norvanian President Ilmar Tovik on Monday denied reports that he had spoken to Castellia\'s president-elect Dessa Marand by telephone. "It is pure fiction. There was no conversation," spokesman Emil Harsk said. A newspaper had reported that the two had discussed the fishing dispute.',
      '2019-09-16',
    ],
    [
      'the call denied, in Russian',
      'В Норвании опровергли телефонный разговор Товика с Маранд',
      'Пресс-секретарь президента Норвании Эмиль Харск опроверг сообщения о телефонном разговоре Ильмара Товика с избранным президентом Кастеллии Дессой Маранд. «Это чистый вымысел, никакого разговора не было», — сказал он.',
      '2019-09-16',
    ],
    [
      'another topic of the same session',
      'Tovik says grain exports will double by 2025',
      `Norvania will double its grain exports by 2025, President Ilmar Tovik told the Halden Forum on Thursday. He said that ports would be widened and farmers would pay less tax. "We feed forty countries and we will feed sixty," Tovik said.
He also said that the northern railway would be ready next year.`,
      '2019-09-12',
    ],
    [
      'another topic of the same session, in Spanish',
      'Tovik: Norvania duplicará sus exportaciones de grano',
      'Norvania duplicará sus exportaciones de grano hasta 2025, afirmó el jueves el presidente Ilmar Tovik en el foro de Halden. "Alimentamos a cuarenta países", dijo. También anunció un nuevo ferrocarril en el norte.',
      '2019-09-12',
    ],
    [
      'another president congratulated, in German',
      'Tovik gratuliert Orsini zur Wiederwahl',
      'Der norvanische Präsident Ilmar Tovik hat Paolo Orsini zu seiner Wiederwahl als Präsident von Veltria gratuliert. Er sei bereit, die Beziehungen auszubauen, hieß es in einem Telegramm.',
      '2019-10-21',
    ],
    [
      'another president congratulated, in Russian, without a date',
      'Товик поздравил Орсини с победой на выборах',
      'Президент Норвании Ильмар Товик направил телеграмму Паоло Орсини с поздравлением по случаю победы на президентских выборах в Вельтрии. Он подтвердил готовность к диалогу.',
      null,
    ],
    [
      'another leader does it, in French',
      'Orsini félicite Marand pour sa victoire',
      'Le président veltrien Paolo Orsini a félicité jeudi Dessa Marand pour sa victoire à l’élection présidentielle en Castellia. « Je me réjouis de travailler avec vous », a-t-il écrit.',
      '2019-09-12',
    ],
  ],
};

const MERGER: InventedEvent = {
  id: 'merger',
  date: '2020-02-18',
  sources: [
    `Brannock Steel agrees to buy Velora Metals for $4.2 billion
Brannock Steel said on Tuesday it would buy its smaller rival Velora Metals for $4.2 billion in cash and shares, creating the region's second largest maker of steel.
Shareholders of Velora will receive 31.50 a share, 22 percent more than Monday's closing price. The boards of both companies approved the deal unanimously.
"Together we can melt cleaner steel than either of us alone," Brannock's chief executive Harriet Osei told reporters.
The companies expect savings of 180 million a year. Velora's chairman Tobias Wren said that no furnace would be closed before 2024.
Unions called for guarantees. "Savings means jobs," said Marek Dolny of the metalworkers' union. Shares of Velora rose 19 percent.`,
    `Velora to be taken over by Brannock in 4.2 bln deal
Steelmaker Velora Metals has accepted a takeover offer from Brannock Steel worth $4.2 billion, the two companies announced on Tuesday.
Under the terms, Brannock will pay 31.50 for each Velora share, a premium of 22 percent.
Chief executive Harriet Osei said the merger would let the companies make cleaner steel. Savings of 180 million are expected each year.
Velora chairman Tobias Wren promised that all furnaces would keep running until 2024. The metalworkers' union said it feared for jobs.
The deal needs the consent of the competition authority and is to close at the end of the year.`,
  ],
  coverage: [
    [
      'a wire report of two sentences',
      'Brannock Steel to acquire Velora for $4.2 bln',
      'Brannock Steel has agreed to buy Velora Metals in a cash-and-share deal worth $4.2 billion, the companies said on Tuesday. Velora shareholders get 31.50 a share.',
      '2020-02-18',
    ],
    [
      'the next day, from the unions',
      'Union fears for jobs after Brannock-Velora deal',
      'The metalworkers\' union demanded guarantees on Wednesday after Brannock Steel agreed to take over Velora Metals for $4.2 billion. "Savings means jobs," said Marek Dolny. Brannock expects savings of 180 million a year, though Velora chairman Tobias Wren has said no furnace will close before 2024.',
      '2020-02-19',
    ],
    [
      'without a date',
      'Steelmakers Brannock and Velora to merge',
      'Brannock Steel will take over Velora Metals for $4.2 billion. The buyer pays 31.50 for each share of Velora, a premium of 22 percent, chief executive Harriet Osei said. The competition authority has yet to agree.',
      null,
    ],
    [
      'German',
      'Brannock Steel übernimmt Velora Metals für 4,2 Milliarden Dollar',
      'Der Stahlkonzern Brannock Steel kauft den Rivalen Velora Metals für 4,2 Milliarden Dollar. Die Aktionäre von Velora erhalten 31,50 Dollar je Aktie, wie beide Unternehmen am Dienstag mitteilten. Konzernchefin Harriet Osei rechnet mit Einsparungen von 180 Millionen im Jahr.',
      '2020-02-18',
    ],
    [
      'Spanish',
      'Brannock Steel compra Velora Metals por 4.200 millones de dólares',
      'La siderúrgica Brannock Steel comprará a su rival Velora Metals por 4.200 millones de dólares, anunciaron el martes ambas empresas. Los accionistas de Velora recibirán 31,50 dólares por acción, un 22 por ciento más. La consejera delegada, Harriet Osei, prevé ahorros de 180 millones al año.',
      '2020-02-18',
    ],
  ],
  near: [
    [
      'its results on the same day',
      'Brannock Steel profit rises on strong demand',
      'Brannock Steel reported a quarterly profit of 212 million on Tuesday, up 9 percent, as builders ordered more beams. Chief executive Harriet Osei said that demand would stay strong. Sales rose to 2.1 billion. Shares of Brannock rose 3 percent.',
      '2020-02-18',
    ],
    [
      'another purchase, months before',
      'Brannock Steel buys Kestrel Wire for 300 million',
      'Brannock Steel has agreed to buy wire maker Kestrel for 300 million, the company said on Friday. "Kestrel brings us customers that we lack," said chief executive Harriet Osei. The deal closes in March.',
      '2019-11-08',
    ],
    [
      'another purchase, without a date',
      'Brannock Steel agrees to buy Kestrel Wire',
      'Brannock Steel said it would buy Kestrel Wire for 300 million in cash. "Kestrel brings us customers that we lack," Brannock\'s chief executive Harriet Osei told reporters. The boards of both companies approved the deal. Unions called for guarantees.',
      null,
    ],
    [
      'a strike at the other',
      'Velora workers strike over pay',
      "Workers at Velora Metals walked out on Tuesday over pay, stopping two furnaces. Marek Dolny of the metalworkers' union said 3,000 had joined. Velora said that it would seek talks.",
      '2020-02-18',
    ],
    [
      'blocked later',
      "Regulator blocks Brannock's takeover of Velora",
      "The competition authority blocked Brannock Steel's takeover of Velora Metals on Monday, saying that it would raise prices. The $4.2 billion deal was agreed in February. Brannock chief executive Harriet Osei said she would appeal.",
      '2020-10-12',
    ],
    [
      'another merger of the same day',
      'Ordway Mining to buy Pellam Copper for $3.9 billion',
      "Ordway Mining said on Tuesday it would buy Pellam Copper for $3.9 billion in cash and shares. Shareholders of Pellam will receive 12.20 a share, 18 percent more than Monday's closing price. Boards of both companies approved the deal unanimously.",
      '2020-02-18',
    ],
    [
      'the same company in German, other story',
      'Brannock Steel steigert Gewinn',
      'Der Stahlkonzern Brannock Steel hat im vierten Quartal 212 Millionen Dollar verdient, neun Prozent mehr als vor einem Jahr. Konzernchefin Harriet Osei sprach am Dienstag von guter Nachfrage.',
      '2020-02-18',
    ],
  ],
};

const QUAKE: InventedEvent = {
  id: 'quake',
  date: '2021-05-03',
  sources: [
    `Strong earthquake kills at least 41 in Tarsova province
At least 41 people were killed when an earthquake of magnitude 6.4 struck the mountain province of Tarsova before dawn on Monday, the interior ministry said.
The quake collapsed houses in the towns of Belin and Karsk and cut the road through the Orel pass. Rescuers pulled 17 people alive from a school dormitory.
"We hear knocking under the stones and we dig with our hands," said firefighter Anton Revik in Belin.
The epicentre lay 11 kilometres under Karsk. Governor Sofia Lend declared three days of mourning and asked for tents and blankets.`,
    `Dozens die as 6.4 quake hits Tarsova
An earthquake measuring 6.4 has killed 41 people and injured more than 300 in the Tarsova mountains.
It struck at 4:52 on Monday morning, 11 kilometres below the town of Karsk. In Belin a school dormitory fell in; 17 were rescued.
Landslides blocked the Orel pass, so that help came by helicopter. Governor Sofia Lend said that tents and blankets were needed most.
Firefighters dug through the rubble by hand. "There is knocking under the stones," said one of them, Anton Revik.`,
  ],
  coverage: [
    [
      'the first wire report',
      'Quake of magnitude 6.4 hits Tarsova, 12 dead',
      'An earthquake of magnitude 6.4 struck Tarsova province early on Monday, killing at least 12 people, officials said. Houses collapsed in Belin and Karsk.',
      '2021-05-03',
    ],
    [
      'two days later',
      'Tarsova quake toll rises to 58 as search ends',
      'The death toll of the earthquake in Tarsova rose to 58 on Wednesday as rescuers in Belin ended their search. The quake of magnitude 6.4 destroyed a school dormitory, where 17 were rescued. Governor Sofia Lend thanked the firefighters. The Orel pass remains closed.',
      '2021-05-05',
    ],
    [
      'Turkish',
      "Tarsova'da 6,4 büyüklüğünde deprem: En az 41 ölü",
      'Tarsova bölgesinde pazartesi sabahı meydana gelen 6,4 büyüklüğündeki depremde en az 41 kişi hayatını kaybetti. Belin ve Karsk kasabalarında evler yıkıldı. Vali Sofia Lend çadır ve battaniye istedi.',
      '2021-05-03',
    ],
    [
      'Polish',
      'Trzęsienie ziemi w Tarsovie, co najmniej 41 zabitych',
      'Co najmniej 41 osób zginęło w trzęsieniu ziemi o magnitudzie 6,4 w prowincji Tarsova. Domy zawaliły się w miastach Belin i Karsk. Gubernator Sofia Lend ogłosiła żałobę.',
      '2021-05-03',
    ],
    [
      'French',
      'Séisme à Tarsova : au moins 41 morts',
      'Un séisme de magnitude 6,4 a fait au moins 41 morts lundi dans la province de Tarsova. Des maisons se sont effondrées à Belin et à Karsk. La gouverneure Sofia Lend a décrété trois jours de deuil.',
      '2021-05-03',
    ],
  ],
  near: [
    [
      'the same province, another year',
      'Earthquake of 5.1 shakes Tarsova',
      'An earthquake of magnitude 5.1 shook the province of Tarsova on Sunday. Nobody was hurt. Houses were cracked in Karsk, where 41 people died in a quake two years ago. Governor Sofia Lend asked people to stay outdoors.',
      '2023-08-13',
    ],
    [
      'another province, the same week',
      'Quake of 5.9 kills six in Medrin',
      'An earthquake of magnitude 5.9 killed six people in the province of Medrin on Thursday. Rescuers pulled two children alive from a house in the town of Sorin. It was the second strong quake in the country this week.',
      '2021-05-06',
    ],
    [
      'floods in the province',
      'Floods cut off villages in Tarsova',
      'Floods cut off nine villages in the mountains of Tarsova on Friday after two days of rain. Governor Sofia Lend asked for boats. The road through the Orel pass was closed.',
      '2022-04-15',
    ],
    [
      'something else there, a day before',
      'Tarsova opens ski museum in Karsk',
      'Governor Sofia Lend opened a museum of skiing in Karsk on Sunday. The museum shows 300 pairs of skis from the mountains of Tarsova. Children from Belin sang.',
      '2021-05-02',
    ],
    [
      'the same province, another year, in French',
      'Nouveau séisme à Tarsova, sans victime',
      'Un séisme de magnitude 5,1 a secoué dimanche la province de Tarsova sans faire de victime. Des maisons ont été fissurées à Karsk, selon la gouverneure Sofia Lend.',
      '2023-08-13',
    ],
  ],
};

const VERDICT: InventedEvent = {
  id: 'verdict',
  date: '2018-11-22',
  sources: [
    `Former Quintal mayor Ferrand jailed for six years over harbour bribes
The former mayor of Quintal, Luc Ferrand, was sentenced to six years in prison on Thursday for taking bribes from a builder of the new harbour.
Judge Irene Castaing said that Ferrand had "sold the town's trust by the square metre." He must also pay back 840,000.
Ferrand, 61, denied the charges throughout the trial. "I have never taken a coin," he told the court before the verdict.
His lawyer, Didier Morel, said that he would appeal. The builder, Paul Sarrazin, received two years.
Prosecutors had asked for eight years.`,
    `Ex-mayor of Quintal gets six-year sentence
A court in Quintal has found the town's former mayor Luc Ferrand guilty of corruption and sent him to prison for six years.
Ferrand took 840,000 from contractor Paul Sarrazin for the contract to build the harbour, Judge Irene Castaing ruled on Thursday. Sarrazin was given two years.
"You sold this town's trust by the square metre," the judge told him.
Ferrand has always denied taking money. Defence lawyer Didier Morel announced an appeal. The prosecution had demanded eight years.`,
  ],
  coverage: [
    [
      'a wire report of two sentences',
      'Ex-mayor Ferrand sentenced to six years for corruption',
      'Luc Ferrand, the former mayor of Quintal, was sentenced to six years in prison for corruption on Thursday. Judge Irene Castaing found that he took 840,000 from a harbour builder.',
      '2018-11-22',
    ],
    [
      'with a headline that denies',
      'Ferrand, jailed for six years, denies taking bribes',
      '"I have never taken a coin," said Luc Ferrand. The court did not believe him: on Thursday Judge Irene Castaing sent the former mayor of Quintal to prison for six years over bribes for the harbour. His lawyer Didier Morel will appeal.',
      '2018-11-23',
    ],
    [
      'French',
      'L’ancien maire de Quintal Luc Ferrand condamné à six ans de prison',
      'Luc Ferrand, ancien maire de Quintal, a été condamné jeudi à six ans de prison pour corruption. La juge Irene Castaing l’a reconnu coupable d’avoir touché 840.000 euros de l’entrepreneur Paul Sarrazin. Son avocat Didier Morel a annoncé un appel.',
      '2018-11-22',
    ],
    [
      'Italian',
      'Quintal, l’ex sindaco Luc Ferrand condannato a sei anni',
      'L’ex sindaco di Quintal Luc Ferrand è stato condannato a sei anni di carcere per corruzione. Secondo la giudice Irene Castaing ha preso 840.000 euro dal costruttore Paul Sarrazin. L’avvocato Didier Morel farà appello.',
      '2018-11-22',
    ],
  ],
  near: [
    [
      'the trial opens',
      'Trial of former mayor Ferrand opens in Quintal',
      'The trial of Luc Ferrand, the former mayor of Quintal, opened on Monday. He is accused of taking bribes from builder Paul Sarrazin. "I have never taken a coin," he told Judge Irene Castaing. A verdict is expected in November.',
      '2018-09-10',
    ],
    [
      'the appeal',
      'Appeal court cuts Ferrand sentence to four years',
      'An appeal court cut the sentence of Luc Ferrand, the former mayor of Quintal, to four years on Tuesday. His lawyer Didier Morel welcomed the ruling. Ferrand was convicted of taking bribes from builder Paul Sarrazin last year.',
      '2019-06-18',
    ],
    [
      'another former mayor, the same judge, the same day',
      'Judge jails ex-mayor of Lormont for fraud',
      'A former mayor of Lormont, Anne Brel, was sentenced to three years in prison on Thursday for fraud. Judge Irene Castaing said she had "treated the school fund as her purse." Brel, 58, denied the charges. Prosecutors had asked for five years.',
      '2018-11-22',
    ],
    [
      'the town, the same day',
      'Quintal votes to widen new harbour',
      'The council of Quintal voted on Thursday to widen the new harbour. Mayor Celine Aubry said that it would cost 12 million. Fishermen welcomed the decision.',
      '2018-11-22',
    ],
    [
      'the appeal, in French',
      'La peine de Luc Ferrand réduite en appel',
      'La cour d’appel a réduit mardi à quatre ans de prison la peine de Luc Ferrand, ancien maire de Quintal. Son avocat Didier Morel s’est dit satisfait.',
      '2019-06-18',
    ],
  ],
};

const TRANSFER: InventedEvent = {
  id: 'transfer',
  date: '2022-08-09',
  sources: [
    `Harwick sign striker Rivas from Lindos for 55 million
Harwick United have signed striker Mateo Rivas from Lindos for a club record 55 million, the club said on Tuesday.
The 24-year-old, who scored 31 goals last season, signed a contract for five years and will wear number 9.
"I dreamed of this stadium as a boy," Rivas said. "I have come to win, not to wave."
Manager Petra Lowe called him "the hardest striker in the league to mark." Lindos coach Nikos Vardas said that he would be missed.`,
    `Rivas joins Harwick United in record deal
Mateo Rivas has left Lindos for Harwick United, who paid a record fee of 55 million for the striker.
He agreed terms until 2027 and takes the number 9 shirt, Harwick announced on Tuesday.
"As a boy I dreamed of this stadium," said Rivas, scorer of 31 goals last season.
"No striker is harder to mark," manager Petra Lowe said.`,
  ],
  coverage: [
    [
      'a wire report of two sentences',
      'Harwick complete Rivas signing',
      'Harwick United have completed the signing of striker Mateo Rivas from Lindos for 55 million. He signed a five-year contract on Tuesday.',
      '2022-08-09',
    ],
    [
      'Spanish',
      'Mateo Rivas ficha por el Harwick United',
      'El delantero Mateo Rivas deja el Lindos y ficha por el Harwick United por 55 millones, anunció el martes el club. Firmó por cinco años y llevará el número 9. "De niño soñaba con este estadio", dijo. Marcó 31 goles la temporada pasada.',
      '2022-08-09',
    ],
    [
      'Italian',
      'Rivas al Harwick per 55 milioni',
      'L’attaccante Mateo Rivas lascia il Lindos e passa all’Harwick United per 55 milioni, cifra record per il club. Ha firmato un contratto di cinque anni. La scorsa stagione ha segnato 31 gol.',
      '2022-08-10',
    ],
  ],
  near: [
    [
      'his first match, days later',
      'Rivas scores twice on Harwick debut',
      'Mateo Rivas scored twice on his debut as Harwick United beat Dunmore 3-1 on Saturday. "The fans carried me," the striker said. Manager Petra Lowe praised his patience.',
      '2022-08-20',
    ],
    [
      'another signing of the club, the same week',
      'Harwick sign goalkeeper Brandl',
      'Harwick United have signed goalkeeper Jonas Brandl from Ostwald for 12 million. He signed a contract for four years on Wednesday. "He is calm," manager Petra Lowe said.',
      '2022-08-10',
    ],
    [
      'he leaves, years later',
      'Rivas leaves Harwick for Bellmere',
      'Striker Mateo Rivas has left Harwick United for Bellmere for 20 million. He joined Harwick from Lindos for a record 55 million. "I came to win, and I did," Rivas said.',
      '2025-07-02',
    ],
    [
      'the seller on the same day',
      'Lindos sign defender Castro',
      'Lindos have signed defender Rui Castro from Porto Alto for 8 million, the club said on Tuesday. Coach Nikos Vardas said that the 22-year-old was quick. He signed a contract for three years.',
      '2022-08-09',
    ],
  ],
};

export const EVENTS: readonly InventedEvent[] = [GREETING, MERGER, QUAKE, VERDICT, TRANSFER];
