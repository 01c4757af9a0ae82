/**
 * The figures that take a full row of the two columns: the wide ones, and each half-width one that would stand alone
 * because a wide one follows or nothing does.
 */
export function fullRows(
  figures: readonly { readonly id: string; readonly wide: boolean }[],
): ReadonlySet<string> {
  const full = new Set<string>();
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i];
    const next = figures[i + 1];
    if (figure === undefined) continue;
    if (!figure.wide && next !== undefined && !next.wide) i += 1;
    else full.add(figure.id);
  }
  return full;
}
