// Words whose h is aspirated: no elision, no liaison. Must not know: articles, sentences.
// From the Académie's dictionary and the marks of the Petit Robert; the stems that this register and proper names need. A
// stem stands for every word that begins with it.

const WORDS = `
  hach hagard haie haillon hain haïr haï haïss halag halet hall halo halt hamac hameau hampe handball handicap hangar
  hant happ harangu haras harass harcel harcèl hardi harem hareng hargn haricot harnach harnais harp harpon hasard
  hât hauss haut hâve havre hayon heaum hein hériss herni héron héros hers heurt hibou hic hideu hiérarch hip-hop
  hiss hobby hoch hockey holding hold-up homard hont hoquet hord hors hotte houbl houe houill houl houspill houss
  houx hublot huch hué huée huguenot huit hurl huss hutt
`;

/** Places, peoples and persons whose h is kept in French. */
const NAMES = `
  hambourg hamas hanoï hanovr hamm harlem harvard hariri hassan havel hawaï haye hezbollah hollan holland hong hongr
  hondur houthi hugo hun huron haut-karabagh haddad haider haley hamon hans harald haroun harry hegel heidegger heinz
  hama harare hesse homel homiel homs houston helmut hendrik herman hill hitler hobbes horst houphouët howard hughes hussein hyde
`;

/** Begin like a stem above, and are mute all the same: « l’héroïne », « l’harmonie », « d’Haïti ». */
const MUTE = `
  haïti hallali hillary halluc halogèn haltèr haltér harmon héroïn héroïq héroïsm hallu hersch hermann hippi
`;

const stems = (list: string): readonly string[] => list.trim().split(/\s+/u);
const aspirated = [...stems(WORDS), ...stems(NAMES)];
const mute = stems(MUTE);

/** Is the h at the head of this lower-case word aspirated? A word that is not listed is mute, as most are. */
export function hasAspiratedH(word: string): boolean {
  if (/^h[^aeiouyàâäéèêëîïôöùûü]/u.test(word)) return true; // Hrodna, Hradec
  return !mute.some((stem) => word.startsWith(stem)) && aspirated.some((stem) => word.startsWith(stem));
}
