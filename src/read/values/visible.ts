/** Control characters, soft hyphens, marks of no width and of direction: a reader of the file does not see them. */
const unseen =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Joiners shape the letters of Arabic and Indian scripts, and are nothing anywhere else. */
const joiners = /(?<![\p{L}\p{M}])[\u200c\u200d]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}])[\u200c\u200d]/gu;

/** A text without the characters that are not seen: two names that look the same are the same. */
export function visible(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.replace(unseen, "").replace(joiners, "");
}
