/** Frequent function words by language, in lower case, for telling languages apart. Own selection. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that is was for with his has have had are were they would their this which will been from said he by not in on as at it but be an a its after who or',
  es: 'el la los las que del una por con para su sus como más pero fue ha han según también sobre entre y en se lo dijo este de un no al le ser tras ante hasta desde ya sin',
  it: 'il di che è per un una del della dei delle nel nella gli con sono alla anche più dal ha come questo dalla si ma ed lo e la non in le da al l d dell all nell stato hanno dopo dai',
  nl: 'de het een van en dat te zijn voor niet met op aan er ook door heeft hij naar bij worden werd uit maar nog om als zal in is die zei na deze dit tot over dan wel',
  fr: 'le la les des et que une du dans qui pour au par est sur pas avec aux ce cette été son ses il ont mais leur selon être de en un plus se ne l d qu a à sa elle ils s n c y ou jeudi lundi',
  de: 'der die das und den von zu mit sich des dem nicht ein eine ist auf für im auch als werden nach wurde dass hat bei einen sei in es an er am zum zur vom beim sie wie nur bis seine ihre aber oder haben sagte',
  pt: 'o os as que da do das dos em uma para com não por mais foi ao pela pelo são na no como também ele disse sua seu à de e um se mas a pelos foram está',
  pl: 'w na się z do nie że jest o to jak po przez od za oraz który która jego dla był była są ale ma już także został i tym powiedział ze we roku nad podczas tego aby gdy bez',
  cs: 'se na že je v s z do které která který jsou byl by jako ale podle za aby nebo také jeho bude už kdy při i o ve ze od pro po být k tím uvedl řekl',
  sk: 'sa na že je v s z do ktoré ktorá ktorý sú bol by ako ale podľa za aby alebo tiež jeho bude už keď pri i o vo zo od pre po byť k tým uviedol povedal',
  ro: 'și de în la a cu care pe pentru este nu din că mai au fost prin după lui sau sunt să său despre către fi o ce al ale iar unui unei spus',
  sv: 'och att det som en på är av för med den till inte har ett om han från var vid men efter också under sig i sade ska kan mot vi hon de',
  da: 'og at det er en på til af for med den ikke har der som et han fra var ved men efter også blev sig i sagde skal kan mod hun bliver siger være havde ud op eller deres når nogle meget hvor vil om',
  no: 'og at det er en på til av for med den ikke har som et han fra var ved men etter også ble seg i sa skal kan mot hun blir sier være hadde ut opp eller deres når noen mye hvor vil om å',
  fi: 'ja on ei että se oli hän myös mukaan ovat kun joka mutta ole sen jotka sekä kuin jos vain nyt hänen ennen jälkeen sanoi tämä sitä olisi ollut olevansa kanssa vastaan vuonna eivät voi hänet siitä häntä asiasta kertoi maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
  hu: 'a az és hogy nem is egy volt meg azt csak már mint ez de el vagy szerint lesz után még amely ki pedig kell ezt így közölte elmondta',
  tr: 've bir bu için ile da de olarak olan daha çok ise gibi kadar sonra göre ancak her en o dedi ne var oldu olduğunu etti eden edilen üzere tarafından ardından karşı arasında yaptığı söyledi ki sonrası gün yeni bin onun onu ilk iki',
  hr: 'je i u na da se za su s od koji koja što kao ali nije bi iz do ili te biti kako nakon samo rekao bila bio koju prema zbog će o sa njim koje',
  lt: 'ir kad yra į su bei iš apie buvo tai kaip jis dėl bet po nuo savo už pat taip prie ne jo kuris kuri sakė',
  lv: 'un ir ka ar no par uz kas arī bija tika lai pēc kā viņš tas bet gan savu pie vai šo nav to kurš viņa teica',
  et: 'ja on et ei ta oli see mis kui ka aga kes oma nende pärast ning selle üle veel siis tema kuid ole ütles mida kuna',
  sq: 'në të e dhe që për me një se nga është i ka tha si do më kjo janë u është duke ky pas së tij',
  id: 'sebagai atas dia lebih sudah yang dan di dengan untuk ini itu dari pada tidak akan dalam oleh telah juga karena ke ada mengatakan adalah bahwa seorang tersebut kepada saat bagi mereka',
  vi: 'và của là các được có cho trong với không đã này người những một ông về từ khi đến tại bà ngày tháng năm để ra vào',
  ru: 'и в не на что с по как это он его о из за для но от был было также она были или который при у к со а то все этом году во время свою их чтобы под имеет после заявил',
  uk: 'і в не на що з та як це він його про із за для але від був було також вона були або який щодо до у є й які цього під час року свою своє їх щоб має після заявив',
  bg: 'и в не на че с по как това той за от е се са да ще към при който беше след но бе има му която които каза през години си',
  sr: 'и у не на да се је са за од који што као али су није би из до или након само ће био рекао која које због о му су бити после према њим',
  mk: 'и во не на дека со се е за од кој што како но ќе беше по ги биде до тоа има во или му',
  be: 'і ў не на што з як гэта ён яго пра за для але ад быў было таксама яна былі або які па каб',
};

/** Languages that a script tells by itself. */
export const SCRIPT_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];

/** Letters that only few languages write, with those languages; in a text of a few sentences they tell as much as small words do. */
export const LANGUAGE_LETTERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ığ]|^i̇/, ['tr']],
  [/ş/, ['tr', 'ro']],
  [/[łńśźż]/, ['pl']],
  [/[ąę]/, ['pl', 'lt']],
  [/[ěřů]/, ['cs']],
  [/[ľĺŕ]/, ['sk']],
  [/[čšž]/, ['cs', 'sk', 'hr', 'lt', 'lv']],
  [/đ/, ['hr', 'vi']],
  [/[șță]/, ['ro']],
  [/[őű]/, ['hu']],
  [/ß/, ['de']],
  [/å/, ['sv', 'da', 'no']],
  [/[æø]/, ['da', 'no']],
  [/[èêœ]/, ['fr']],
  [/ñ/, ['es']],
  [/ã/, ['pt']],
  [/[òì]/, ['it']],
  [/[ėįų]/, ['lt']],
  [/[āēģķļņ]/, ['lv']],
  [/ä.*ä|y.*[äö]|[äö].*y/, ['fi']],
  [/õ/, ['et', 'pt']],
  [/ë/, ['sq']],
  [/[ơưạảấầẩậắằặẹẻẽếềểệỉịọỏốồổỗộớờởợụủứừửữựỳỹ]/, ['vi']],
  [/[їєґ]/, ['uk']],
  [/і/, ['uk', 'be']],
  [/ў/, ['be']],
  [/[ыэё]/, ['ru', 'be']],
  [/ъ/, ['bg']],
  [/[ђћ]/, ['sr']],
  [/[љњџј]/, ['sr', 'mk']],
  [/[ѓќѕ]/, ['mk']],
];

/**
 * Of languages that share a script, the letters by which the second is told from the first: at least two in a hundred, as
 * foreign names bring some into the first (`چ` and `پ` in Arabic). In order of how special the letters are.
 */
export const LETTERS_OF_NEIGHBOURS: readonly (readonly [language: string, neighbour: string, letters: RegExp])[] = [
  ['ar', 'ur', /[ٹڈڑےں]/g],
  ['ar', 'ps', /[ټډړښځڅ]/g],
  ['ar', 'ckb', /[ێۆڵڕ]/g],
  ['ar', 'fa', /[پچژگکی]/g],
];

/** Languages written so much alike that a short text may be either, and that detection reads by the same words. */
export const WRITTEN_ALIKE: readonly (readonly string[])[] = [['da', 'no']];
