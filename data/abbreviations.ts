/** Abbreviations that end in a stop without ending a sentence (own compilation), lower case, without the stop. */
export const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st ste mt ft sen sens rep reps gov govs gen adm col lt maj capt cmdr sgt cpl pvt pres ' +
    'sec secy hon amb atty supt det insp no nos vol vs etc inc ltd corp co cos bros llc dept univ assn est ave blvd rd hwy ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn ' +
    'tenn tex vt va wash wis wyo ph al viz cf approx art fig ed eds pp'
  ).split(' '),
);

/** Titles among them, after which a name follows: a stop here never ends a sentence. */
export const TITLE_ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev fr sen sens rep reps gov govs gen adm col lt maj capt cmdr sgt cpl pvt pres hon amb atty supt ' +
    'det insp st ste mt ft vs'
  ).split(' '),
);
