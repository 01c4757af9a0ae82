/** Words of a figure inside another page. */
export const enEmbed = {
  open: "Open in Regulens",
  noFigure: "This link holds no figure. Copy the embed code again from the figure’s Export dialog.",
};
