import { namedGroup, type GroupId, type NamedGroup, type OwnGroup } from "../country/groups.ts";
import type { Messages } from "../text/messages.ts";

/** What a group is called: as its maker named it, else in the language of the page. */
export function groupTitle(group: NamedGroup, text: Messages): string {
  return group.name ?? text.groups[group.id];
}

/** The same from an id and the groups of the reader's own. */
export function nameOfGroup(id: GroupId, own: readonly OwnGroup[], text: Messages): string {
  return groupTitle(namedGroup(id, own), text);
}
