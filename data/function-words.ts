/**
 * Frequent function words by language, for telling languages apart. Own selection: the most frequent words of each that
 * its neighbours do not share or share least.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to that is was for with his has have had are were they would their this which will been from said he by not',
  es: 'el la los las que del una por con para su sus como más pero fue ha han según también sobre entre y en se lo dijo este',
  it: 'il di che è per un una del della dei delle nel nella gli con sono alla anche più dal ha come questo dalla si ma ed lo',
  nl: 'de het een van en dat te zijn voor niet met op aan er ook door heeft hij naar bij worden werd uit maar nog om als zal',
  fr: 'le la les des et que une du dans qui pour au par est sur pas avec aux ce cette été son ses il ont mais leur selon être',
  de: 'der die das und den von zu mit sich des dem nicht ein eine ist auf für im auch als werden nach wurde dass hat bei einen sei',
  pt: 'o os as que da do das dos em uma para com não por mais foi ao pela pelo são na no como também ele disse sua seu à',
  pl: 'w na się z do nie że jest o to jak po przez od za oraz który która jego dla był była są ale ma już także został',
  cs: 'se na že je v s z do které která který jsou byl by jako ale podle za aby nebo také jeho bude už kdy při',
  sk: 'sa na že je v s z do ktoré ktorá ktorý sú bol by ako ale podľa za aby alebo tiež jeho bude už keď pri',
  ro: 'și de în la a cu care pe pentru este nu din că mai au fost prin după lui sau sunt să său despre către fi',
  sv: 'och att det som en på är av för med den till inte har ett om han från var vid men efter också under sig',
  da: 'og at det er en på til af for med den ikke har der som et han fra var ved men efter også blev sig',
  no: 'og at det er en på til av for med den ikke har som et han fra var ved men etter også ble seg',
  fi: 'ja on ei että se oli hän myös mukaan ovat kun joka mutta ole sen jotka sekä kuin jos vain nyt hänen ennen jälkeen',
  hu: 'a az és hogy nem is egy volt meg azt csak már mint ez de el vagy szerint lesz után még amely ki pedig kell',
  tr: 've bir bu için ile da de olarak olan daha çok ise gibi kadar sonra göre ancak her en o dedi ne var oldu',
  hr: 'je i u na da se za su s od koji koja što kao ali nije bi iz do ili te biti kako nakon samo rekao',
  lt: 'ir kad yra į su bei iš apie buvo tai kaip jis dėl bet po nuo savo už pat taip prie ne jo',
  lv: 'un ir ka ar no par uz kas arī bija tika lai pēc kā viņš tas bet gan savu pie vai šo nav to',
  et: 'ja on et ei ta oli see mis kui ka aga kes oma nende pärast ning selle üle veel siis tema kuid ole',
  sq: 'në të e dhe që për me një se nga është i ka tha si do më kjo janë u është duke ky pas',
  id: 'yang dan di dengan untuk ini itu dari pada tidak akan dalam oleh telah juga karena ke ada mengatakan adalah bahwa',
  vi: 'và của là các được có cho trong với không đã này người những một ông về từ khi đến tại',
  ru: 'и в не на что с по как это он его о из за для но от был было также она были или который при',
  uk: 'і в не на що з та як це він його про із за для але від був було також вона були або який щодо',
  bg: 'и в не на че с по как това той за от е се са да ще към при който беше след но бе има му',
  sr: 'и у не на да се је са за од који што као али су није би из до или након само ће био',
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
