/** English names and their abbreviations, then Russian with the endings of its cases, then Kazakh. */
const names: readonly (readonly string[])[] = [
  ["january jan", "январ+ь,я,е,ю янв", "қаңтар қаң"],
  ["february feb febr", "феврал+ь,я,е,ю фев февр", "ақпан ақп"],
  ["march mar", "март мар март+а,е,у", "наурыз нау"],
  ["april apr", "апрел+ь,я,е,ю апр", "сәуір сәу"],
  ["may", "ма+й,я,е,ю", "мамыр мам"],
  ["june jun", "июн+ь,я,е,ю июн", "маусым мау"],
  ["july jul", "июл+ь,я,е,ю июл", "шілде шіл"],
  ["august aug", "август август+а,е,у авг", "тамыз там"],
  ["september sep sept", "сентябр+ь,я,е,ю сен сент", "қыркүйек қыр қырк"],
  ["october oct", "октябр+ь,я,е,ю окт", "қазан қаз"],
  ["november nov", "ноябр+ь,я,е,ю ноя нояб", "қараша қар"],
  ["december dec", "декабр+ь,я,е,ю дек", "желтоқсан жел желт"],
];

/** A Kazakh month takes these endings beside a day or in a range: "2014 жылғы 5 наурызы", "қаңтардан мамырға дейін". */
const kazakhEndings = ["", "ы", "і", "сы", "сі", "да", "де", "та", "те", "дан", "ден", "тан", "тен"];
const kazakhRange = ["нан", "нен", "ға", "ге", "қа", "ке", "ында", "інде"];

const monthsByName: ReadonlyMap<string, number> = new Map(
  names.flatMap(([english = "", russian = "", kazakh = ""], i) =>
    [
      ...english.split(" "),
      ...russian.split(" ").flatMap(withEndings),
      ...kazakh
        .split(" ")
        .flatMap((name) => [...kazakhEndings, ...kazakhRange].map((ending) => name + ending))
        .map(folded),
    ].map((name) => [name, i + 1] as const),
  ),
);

/** The month from 1 that a word in lower case names in English, Russian or Kazakh, or null. */
export function monthNamed(word: string): number | null {
  return monthsByName.get(word) ?? monthsByName.get(folded(word)) ?? null;
}

function withEndings(pattern: string): readonly string[] {
  const [stem = "", endings] = pattern.split("+");
  return endings === undefined ? [stem] : endings.split(",").map((ending) => stem + ending);
}

/** Kazakh words are often typed on a Russian keyboard: сауир for сәуір. */
function folded(word: string): string {
  return word.replace(/[әғқңөүұһі]/g, (letter) => "агкноуухи"["әғқңөүұһі".indexOf(letter)] ?? letter);
}
