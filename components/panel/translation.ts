interface Spoken {
  readonly dossier: { readonly spokenLanguage: string | null };
}

/**
 * Says once that the wordings are translations, where the dossier knows the language that was spoken. English is the
 * language the sources are read in, so that nothing is said of what was spoken in it.
 */
export function translationNote({ dossier: { spokenLanguage: spoken } }: Spoken): string | null {
  if (!spoken || /^en\b/i.test(spoken)) return null;
  const language = nameOf(spoken);
  return language && `Spoken in ${language}: each source gives its own translation.`;
}

/** English name of a BCP 47 tag, or null where it names none. */
function nameOf(tag: string): string | null {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
