import type { CountryCode } from "./country.ts";

export type GroupId =
  | "eurasia29"
  | "central-asia"
  | "south-caucasus"
  | "eastern-europe"
  | "baltics"
  | "central-europe"
  | "western-balkans"
  | "all";

/**
 * The groups that a reader can take as context. `eurasia29` is the 29 former-communist states of the Religion
 * and State project; the regions divide those 29. `all` is every country that a data set holds.
 */
export const groups: Readonly<Record<Exclude<GroupId, "all">, readonly CountryCode[]>> = {
  eurasia29:
    "ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN KAZ XKX KGZ LVA LTU MKD MDA MNE POL ROU RUS SRB SVK SVN TJK TKM UKR UZB".split(
      " ",
    ),
  "central-asia": ["KAZ", "KGZ", "TJK", "TKM", "UZB"],
  "south-caucasus": ["ARM", "AZE", "GEO"],
  "eastern-europe": ["BLR", "MDA", "RUS", "UKR"],
  baltics: ["EST", "LVA", "LTU"],
  "central-europe": ["BGR", "CZE", "HUN", "POL", "ROU", "SVK", "SVN"],
  "western-balkans": ["ALB", "BIH", "HRV", "XKX", "MKD", "MNE", "SRB"],
};

export const groupIds: readonly GroupId[] = [
  "eurasia29",
  "central-asia",
  "south-caucasus",
  "eastern-europe",
  "baltics",
  "central-europe",
  "western-balkans",
  "all",
];

/** The regions that divide the 29, for statistics by region. */
export const regionIds: readonly Exclude<GroupId, "all">[] = [
  "central-asia",
  "south-caucasus",
  "eastern-europe",
  "baltics",
  "central-europe",
  "western-balkans",
];

/** The members of a group; `everyone` is what `all` stands for. */
export function membersOf(group: GroupId, everyone: readonly CountryCode[]): readonly CountryCode[] {
  return group === "all" ? everyone : groups[group];
}

/** The region of the 29 that a country belongs to, or null for a country outside them. */
export function regionOf(country: CountryCode): Exclude<GroupId, "all"> | null {
  return regionIds.find((id) => groups[id].includes(country)) ?? null;
}
