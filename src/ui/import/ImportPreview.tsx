import { countryByCode, isCountryCode } from "../../country/country.ts";
import { useDesk } from "../context.ts";
import type { ImportPart } from "./importPart.ts";
import { Raw } from "../Raw.tsx";

const mostColumns = 30;
const mostRows = 12;

/** The first rows as they stand in the file, and as they are understood. */
export function ImportPreview({ reading, plan }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const { preamble, header } = plan.layout;
  const width = Math.min(mostColumns, Math.max(0, ...reading.before.map((row) => row.length)));
  const kindOf = (row: number) => (row < preamble ? "note" : row < preamble + header ? "header" : "row");
  return (
    <div className="import-tab import-previews">
      <h3 id="import-before">{t.before}</h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section className="import-table" tabIndex={0} aria-labelledby="import-before">
        <table aria-labelledby="import-before">
          <tbody>
            {reading.before.slice(0, mostRows + preamble).map((row, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- a row is its place in the file
              <tr key={i} className={`import-${kindOf(i)}`}>
                <th scope="row">
                  {kindOf(i) === "note"
                    ? t.rowKinds.note
                    : kindOf(i) === "header"
                      ? t.rowKinds.header
                      : i + 1}
                </th>
                {Array.from({ length: Math.min(width, row.length) }, (_, column) => (
                  <td
                    key={column}
                    colSpan={column === row.length - 1 && row.length < width ? width - row.length + 1 : 1}
                  >
                    <Raw text={row[column] ?? ""} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h3 id="import-after">{t.after}</h3>
      {reading.after.rows.length === 0 ? (
        <p>{t.noRows}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <section className="import-table" tabIndex={0} aria-labelledby="import-after">
          <table aria-labelledby="import-after">
            <thead>
              <tr className="import-header">
                {reading.after.header.slice(0, mostColumns).map((name, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a column is its place in the table
                  <th key={i} scope="col">
                    <Raw text={name} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reading.after.rows.slice(0, mostRows).map((row, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- a row is its place in the table
                <tr key={i}>
                  {row.slice(0, mostColumns).map((cell, column) => (
                    // oxlint-disable-next-line react/no-array-index-key -- a cell is its place in the row
                    <td key={column}>
                      {reading.after.header[column] === "country" ? (
                        <CountryCell text={cell} />
                      ) : (
                        <Raw text={cell} />
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {reading.notes.length > 0 && (
        <>
          <h3>{t.notesTitle}</h3>
          <ul className="import-notes">
            {reading.notes.slice(0, 20).map((note, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- a note is its place in the file
              <li key={i}>
                <Raw text={note} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A country by its name, its code faint beside it; a group by its own name. */
function CountryCell({ text }: { readonly text: string }) {
  if (!isCountryCode(text)) return <Raw text={text} />;
  return (
    <>
      {countryByCode(text).name} <span className="faint">{text}</span>
    </>
  );
}
