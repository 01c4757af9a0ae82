/** How pictures are to look: the same in every command that draws. */
const pictureHelp = `
How it looks
  --preset NAME      page (as on screen, the default), slide, column (85 mm), columns (180 mm), a4, a4-landscape,
                     square, story, plain
  --width 85mm       width of the whole picture, in px, mm, cm or in
  --height 60mm      height; auto: as high as its content
  --margin 5mm       empty space on each side
  --dpi 300          dots of a PNG to an inch; a px is the 96th part of one
  --text-size 8      height of the labels: pt on paper, px on screens; all other words keep their ratio to it
  --dark             light on dark
  --grey             told apart by shade, dash and symbol, for print without colour
  --transparent      no ground is painted
  --no-title         without title and subtitle
  --footer short     full (the default), short (sources by their short names) or none
`;

const dataHelp = `
Data
  --data DIR         a folder of data packages, one package, a zip of one, or a CSV file; may be given several times.
                     Without it the data sets that come with the program are used; "--data bundled" names them
`;

const codes = `
Exit codes: 0 done; 1 a file or its data are at fault; 2 the command line is not understood.
Results go to standard output, everything else to standard error.
`;

const recipeHelp = `  --recipe R.json    the answers of an earlier reading, as the page or convert saved them
  --table NAME       the table to read, where an archive holds several
`;

/** What `--help` prints. */
export const cliHelp = {
  all: `Regulens draws figures of regulation indices, and reads tables of countries, years and values.

  regulens chart LINK OUT.svg|png|pdf     one figure as a picture
  regulens charts LINK OUT.zip|DIR        many figures: those of a page, or one for each country, index or region
  regulens inspect FILE                   what is understood of a table, what is held back and why
  regulens convert FILE --out DIR         a table as a data package
  regulens clean FILE                     the table itself in plain form
  regulens validate DIR...                whether data packages open, and every fault in them

  regulens COMMAND --help                 options and examples of one command
  regulens --version

LINK is a link of the app in quotes, "https://…/?v=1&…" or "?v=1&…"; a file of choices (.json); or a picture that
the app has exported. FILE is a CSV file, a zip archive or the datapackage.json of a data package.
${codes}`,
  commands: {
    chart: `regulens chart LINK OUT.svg|png|pdf [options]
  draws one figure: byte for byte the file that the page gives

LINK is a link of the app in quotes, "https://…/?v=1&…" or "?v=1&…" ("" is the page that the app opens on); a file of
choices or of a figure's data (.json); or a picture that the app has exported (.svg, .png, .pdf).
OUT is a file; - is standard output.

  --figure ID        which figure of the page: trend, map, slope-2, …; without it the enlarged one, or the only one
  --format svg       svg, png or pdf, where the name does not end in it
  --title "…"        a title of your own
  --alt "…"          words of your own for those who do not see the picture
  --json             what was made, as JSON: file, size, title, alternative text, sources, choices
${pictureHelp}${dataHelp}
Examples
  regulens chart "?v=1&countries=KAZ~UZB" trend.svg --figure trend
  regulens chart "https://example.org/?v=1&enlarged=slope" slope.png --preset column --dpi 600
  regulens chart choices.json figure.pdf --width 120mm --text-size 8 --footer short
  regulens chart figure.png figure.pdf
  regulens chart "?v=1&index=mine_score&figures=trend" - --data mine.csv > trend.svg
${codes}`,
    charts: `regulens charts LINK OUT.zip|DIR [options]
  draws many figures, with a page that lists them and a sheet of all

One of
  --page                           every figure of the page
  --each country|index|region|edition
                                   one figure (--figure ID) for each; without --values for all of the page
  --values KAZ,UZB                 for which

  --format svg,png,pdf             one format or several, comma between; svg without it
  --name "{kind}_{country}"        names of the files, of {kind} {index} {country} {years} {lang}
  --figure ID                      with --each: which figure of the page
  --force                          into a folder that is not empty
  --json                           the list of the files, as JSON
${pictureHelp}${dataHelp}
Examples
  regulens charts "?v=1" page.zip --page --format png,pdf
  regulens charts "?v=1&figures=trend" countries --each country --values KAZ,UZB,KGZ
  regulens charts "?v=1" profiles.zip --each index --figure map --preset slide --name "{kind}_{index}"
${codes}`,
    inspect: `regulens inspect FILE [options]
  what is understood of a table of countries, years and values, and what is held back and why

${recipeHelp}  --json             everything as JSON

Examples
  regulens inspect scores.csv
  regulens inspect archive.zip --table scores.csv --json
${codes}`,
    convert: `regulens convert FILE --out DIR [options]
  writes the table as a data package (datapackage.json and CSV), and recipe.json beside it

${recipeHelp}  --partial          although questions are open or names are not chosen; what hangs on them is left out
  --force            into a folder that is not empty
  --json             what was written, as JSON

Examples
  regulens convert scores.csv --out data/scores
  regulens convert scores.csv --recipe recipe.json --out data/scores --force
${codes}`,
    clean: `regulens clean FILE [options]
  prints the table itself, of whatever subject: as CSV in UTF-8, numbers and dates in plain form

${recipeHelp}  --json             as JSON, with the types of the columns

Examples
  regulens clean towns.csv > towns-clean.csv
  regulens clean towns.csv --json
${codes}`,
    validate: `regulens validate DIR... [options]
  opens data packages and tells every fault with its file, row and column

DIR is the folder of a data package, or one that holds such folders; a datapackage.json or a zip will do too.
  --json             packages and faults as JSON

Examples
  regulens validate data
  regulens validate data/mine data/others --json
${codes}`,
  },
} as const;
