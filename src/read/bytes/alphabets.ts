/** An alphabet with its letters by how often they stand in texts, from the most frequent group to the rarest. */
interface Alphabet {
  readonly groups: readonly [most: string, often: string, seldom: string, rare: string];
  /** Taken off for each word: the languages that files here are less often written in need more to be believed. */
  readonly doubt: number;
}

const worth = [2, 1, 0, -1] as const;
/** A letter that the alphabet does not have. */
const foreign = -4;

const cyrillic: readonly Alphabet[] = [
  { groups: ["оеаинтср", "влкмдпуяыьгзб", "чйхжшюц", "щэфъё"], doubt: 0 },
  { groups: ["аеыіндрт", "лқсмуғоүңөбкжгпшәұиз", "йхдюцяв", "һфэёщьъч"], doubt: 0.5 },
  { groups: ["оаниівте", "рслкудмпзьяб", "гйчхжцїюєш", "щфґ'"], doubt: 1 },
  { groups: ["анырітяо", "елскдумпвзьц", "гчйбжшюўх", "эфё'"], doubt: 1 },
  { groups: ["аоиентрс", "вдјклупмзбг", "чцшжљњхћ", "ђџф"], doubt: 1.5 },
  { groups: ["аоиетнрс", "вдкјлпумзгб", "чцшжќљњѓх", "ѕџф"], doubt: 1.5 },
];
const worths: readonly { readonly byLetter: ReadonlyMap<string, number>; readonly doubt: number }[] =
  cyrillic.map(({ groups, doubt }) => ({
    byLetter: new Map(groups.flatMap((group, i) => [...group].map((letter) => [letter, worth[i] ?? 0]))),
    doubt,
  }));

/** How well a word of Cyrillic letters fits the best of the alphabets: the more of its letters are frequent, the higher. */
export function cyrillicWorth(word: string): number {
  if (word.length === 1) return russianWords.has(word) ? 0.5 : -1;
  const letters = [...word.toLowerCase()];
  let best = -Infinity;
  for (const { byLetter, doubt } of worths) {
    let sum = -doubt;
    for (const letter of letters) sum += byLetter.get(letter) ?? foreign;
    best = Math.max(best, sum);
  }
  // Capitals may be an abbreviation, but small letters without a vowel are seldom a word.
  const voiceless = word.length > 2 && word === word.toLowerCase() && !vowels.test(word);
  return best + oddPlaces(word.toLowerCase()) - (voiceless ? 3 : 0);
}

const vowels = /[аеоуиыіэяюёєїәөүұ]/;
/** Words and abbreviations of one letter. */
const russianWords = new Set("авгикосуя");

/** Letters where they cannot stand: what a table of another language makes of the sixteen bytes of KZ-1048, and signs. */
function oddPlaces(word: string): number {
  let sum = /^[ьъы]/.test(word) ? -3 : 0;
  // Kazakh has no two vowels side by side, except beside и and у: Україна would become Украүна.
  sum -= 5 * (word.match(/[аеоыіэяюёәөүұ](?=[әөүұ])|[әөүұ](?=[аеоыіэяюё])/g)?.length ?? 0);
  // ј is the sound beside a vowel: әдебиет would become јдебиет.
  if (/(?:^|[^аеиоу])ј(?![аеиоу])/.test(word)) sum -= 3;
  // No Kazakh word begins with two consonants of which one is its own: Єгипет would become Ғгипет.
  if (/^[қғңһ][бвгджзйклмнпрстфхцчшщқғңһ]/.test(word) || word === "ғ" || word === "ң") sum -= 4;
  return sum;
}

/** Letters that the languages of windows-1252 write often, beyond ASCII. */
export const westernLetters = new Set("áàâãäåçéèêëíìîïñóòôõöøúùûüýæœßšž");
/** Words of one such letter. */
export const westernWords = new Set("àèéóòôêúáäåö");
