/** Names, sentences and titles of the stories. Every number in them stands in the data; a test holds them to it. */
export const enStories = {
  "grr-2023": {
    name: "45 against 20 and 10",
    words:
      "In 2023 Kazakhstan scored 45 on government religious regulation; the published mean of the 29 former-communist states was 20, the median 10. Only five country values are published here, and the four neighbours among them all scored higher.",
    figure: "In 2023 Kazakhstan scored 45; the published median was 10",
  },
  "law-2011": {
    name: "The year of the 2011 law",
    words:
      "Kazakhstan's score of regulation went from 27 for 2010 to 36 for 2011, and stayed there to 2014. The value of 2011 covers the whole of that year, and the Religion Law came in October: the year is marked, not split.",
    figure: "Kazakhstan: 27 for 2010, 36 for 2011, the year of the Religion Law",
  },
  "before-after-2011": {
    name: "Before and after the 2011 law",
    words:
      "Over 2006 to 2010 the mean of Kazakhstan's score of regulation was 25.2, over 2012 to 2014 it was 36; 2011, the year of the law, counts for neither side. The difference of 10.8 is higher than that of each of the four other Central Asian states, and higher than the same difference at 15 of 17 other years. That is before and after; it does not say why.",
    figure: "Kazakhstan: mean 25.2 before 2011, 36 after; higher than its four neighbours' change",
  },
  "place-lost": {
    name: "A place lost while the score rose",
    words:
      "Kazakhstan was 34th with 63 points in 2019 and 41st with 64 in 2021: seven places lower in the World Watch List with one point more. The score that the 50th place takes moves from edition to edition, so rank and score are shown one above the other.",
    figure: "World Watch List: places lost while the score rose",
  },
  "four-units": {
    name: "The same fine in four units",
    words:
      "Article 490, part 1, fined individuals 50 monthly calculation indices from 2015 to 2024. That was 99,100 tenge, 447 dollars or 0.79 months of the average wage in 2015; in 2024 it was 184,600 tenge, 394 dollars or 0.46 months. The unit of the law stays the same while what it costs does not; a year without a rate has no figure.",
  },
  prosecutions: {
    name: "Known prosecutions",
    words:
      "Known administrative prosecutions in Kazakhstan were 284 in 2017 and 134, 130, 144 and 192 in 2020 to 2023. They are counts of known cases, a floor that later reports have raised: 131 was the first figure for 2020, 134 the later one.",
    figure: "Known prosecutions in Kazakhstan, as first published and as revised",
  },
  "article-490": {
    name: "Article 490 before and after January 2025",
    words:
      "The law of 10 January 2025 halved the fines of parts 1 to 3 of Article 490 of the Administrative Code, as one report gives them, added warnings and took automatic expulsion away; for parts 2 and 3 other reports conflict, marked with a star. Officials are no longer liable under part 1; the amount under part 7 is not known here.",
    figure: "Article 490: fines of parts 1 to 3 halved, as one report gives them; warnings added",
  },
  "eroded-fine": {
    name: "The fine that wages had already eroded",
    words:
      "Part 1 of Article 490 fined individuals 50 monthly calculation indices from 2015 on: 0.79 months of the average wage in that year, 0.46 in 2024. Wages had outgrown the fine before the law of 10 January 2025 halved it to 25. The dots are fines that documents report, examples and not a sample.",
    figure: "Fines imposed in Kazakhstan, in months of the average wage of their year",
  },
  designations: {
    name: "Two bodies, two lists",
    words:
      "The United States Commission on International Religious Freedom recommends designations, the State Department makes them; the two lists differ, so each has a lane. What was concluded from a complete list that does not name a country is drawn lighter than what a source says.",
    figure: "What USCIRF recommended and the State Department decided",
  },
  intervals: {
    name: "Scores with their uncertainty",
    words:
      "V-Dem and the World Bank publish an interval with each value; where intervals overlap, two values may not differ. The World Bank's ranks have real gaps in 1997, 1999 and 2001, which no line crosses.",
  },
  "places-apart": {
    name: "Indices that disagree on Kazakhstan",
    words:
      "In 2000 four indices, turned so that up is more restrictive, put Kazakhstan 48 percentile points apart: at 39 for restrictions on minorities, at 87 for freedom of religion. In 2014 the same four lie 10 apart: the score of restrictions on minorities had risen from 10 to 44. For 2000 it matters which index one cites.",
    figure: "In 2000 four indices put Kazakhstan 48 percentile points apart",
  },
} as const;
