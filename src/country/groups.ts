import type { CountryCode } from "./country.ts";

export type RegionId =
  "central-asia" | "south-caucasus" | "eastern-europe" | "baltics" | "central-europe" | "western-balkans";

/** A group that the app knows by itself. */
export type UsualGroupId = "eurasia29" | RegionId | "all";

/** A group that a reader has made. */
export type OwnGroupId = `own-${number}`;

export type GroupId = UsualGroupId | OwnGroupId;

/** A group of the reader's own: it travels in the link. */
export interface OwnGroup {
  readonly id: OwnGroupId;
  readonly name: string;
  readonly countries: readonly CountryCode[];
}

/** A group as a view hands it on. `name` is null for those that the app knows: their names belong to the language. */
export type NamedGroup =
  { readonly id: UsualGroupId; readonly name: null } | { readonly id: OwnGroupId; readonly name: string };

/**
 * The groups that a reader can take as context. `eurasia29` is the 29 former-communist states of the Religion
 * and State project; the regions divide those 29. `all` is every country that a data set holds.
 */
export const groups: Readonly<Record<Exclude<UsualGroupId, "all">, readonly CountryCode[]>> = {
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

export const groupIds: readonly UsualGroupId[] = [
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
export const regionIds: readonly RegionId[] = [
  "central-asia",
  "south-caucasus",
  "eastern-europe",
  "baltics",
  "central-europe",
  "western-balkans",
];

/**
 * The members of a group; `everyone` is what `all` stands for, `own` the groups that the reader has made. One of those
 * that is no longer there has no members.
 */
export function membersOf(
  group: GroupId,
  everyone: readonly CountryCode[],
  own: readonly OwnGroup[] = [],
): readonly CountryCode[] {
  if (group === "all") return everyone;
  return isOwn(group) ? (own.find(({ id }) => id === group)?.countries ?? []) : groups[group];
}

/** The group with its name, where it has one that belongs to no language. */
export function namedGroup(group: GroupId, own: readonly OwnGroup[]): NamedGroup {
  return isOwn(group)
    ? { id: group, name: own.find(({ id }) => id === group)?.name ?? group }
    : { id: group, name: null };
}

export function isOwn(group: GroupId): group is OwnGroupId {
  return group.startsWith("own-");
}

/** The region of the 29 that a country belongs to, or null for a country outside them. */
export function regionOf(country: CountryCode): RegionId | null {
  return regionIds.find((id) => groups[id].includes(country)) ?? null;
}
