/** The commonest small words of languages news pages are written in (own compilation); they tell languages apart. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with he as his at by it from had not are but be have they has said an',
  es: 'de la que el en y los del se las por un para con no una su al lo como más pero sus le',
  pt: 'de que e do da em um para com não uma os no se na por mais as dos como mas ao ele das',
  fr: 'de la le et les des en un du une que est pour qui dans par plus au sur pas se ne avec il',
  it: 'di che e la il un per non una in sono del si con le da della dei al più anche gli alla nel',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an er',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als bij door naar heeft',
  pl: 'w i na z do się że nie jest to o jak od po za przez są dla oraz ale ma tym był',
  ru: 'и в не на что с по как из у за от он к это для о но был его со а то все',
  uk: 'і в не на що з та до як за від у про для він це його але є й був також які',
};
