/**
 * First and last year of a state, where that lies within the years that indices cover. A year counts when the
 * state existed on any day of it. Facts of public record; a value in a year outside is "the state did not
 * exist".
 */
export const existence: Readonly<Record<string, readonly [number | null, number | null]>> = {
  ARM: [1991, null],
  AZE: [1991, null],
  BLR: [1991, null],
  BIH: [1992, null],
  HRV: [1991, null],
  CZE: [1993, null],
  ERI: [1993, null],
  EST: [1991, null],
  GEO: [1991, null],
  KAZ: [1991, null],
  KGZ: [1991, null],
  LTU: [1990, null],
  LVA: [1991, null],
  MDA: [1991, null],
  MKD: [1991, null],
  MNE: [2006, null],
  NAM: [1990, null],
  PLW: [1994, null],
  RUS: [1991, null],
  SSD: [2011, null],
  SVK: [1993, null],
  SVN: [1991, null],
  TJK: [1991, null],
  TKM: [1991, null],
  TLS: [2002, null],
  UKR: [1991, null],
  UZB: [1991, null],
  XKX: [2008, null],
};
