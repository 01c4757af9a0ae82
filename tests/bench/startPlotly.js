/* global Plotly, rows */
{
  const countries = [...new Set(rows.map(({ country }) => country))];
  Plotly.newPlot(
    "chart",
    countries.map((country) => {
      const own = rows.filter((row) => row.country === country);
      return {
        type: "scatter",
        mode: "lines",
        name: country,
        x: own.map(({ year }) => year),
        y: own.map(({ value }) => value),
        line: { color: own[0].colour },
      };
    }),
    { showlegend: false },
  );
}
