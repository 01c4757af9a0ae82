/**
 * Where KZ-1048 (STRK1048-2002, the Kazakh standard) differs from windows-1251: sixteen bytes. Source: the table
 * KZ1048.TXT of the Unicode Consortium.
 */
export const kazakhLetters: ReadonlyMap<number, string> = new Map([
  [0x8d, "Қ"],
  [0x8e, "Һ"],
  [0x9d, "қ"],
  [0x9e, "һ"],
  [0xa1, "Ұ"],
  [0xa2, "ұ"],
  [0xa3, "Ә"],
  [0xa5, "Ө"],
  [0xaa, "Ғ"],
  [0xaf, "Ү"],
  [0xb4, "ө"],
  [0xba, "ғ"],
  [0xbc, "ә"],
  [0xbd, "Ң"],
  [0xbe, "ң"],
  [0xbf, "ү"],
]);

/** Bytes in KZ-1048 as text. Each of the sixteen letters of windows-1251 stands for one byte, so none is mistaken. */
export function kz1048Text(bytes: Uint8Array): string {
  return windows1251.decode(bytes).replace(differing, (letter) => kazakhBy1251.get(letter) ?? letter);
}

const windows1251 = new TextDecoder("windows-1251");
const kazakhBy1251: ReadonlyMap<string, string> = new Map(
  [...kazakhLetters].map(([byte, letter]) => [windows1251.decode(Uint8Array.of(byte)), letter]),
);
const differing = new RegExp(`[${[...kazakhBy1251.keys()].join("")}]`, "g");
