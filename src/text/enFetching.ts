/** Words for what the page fetches when it is first shown, in English. */
export const enFetching = {
  figure: (kind: string, reason: string) =>
    `${kind} cannot be drawn yet: its part of the app could not be fetched (${reason}). Check the connection.`,
  part: (reason: string) =>
    `This part of the app could not be fetched (${reason}). Check the connection. Nothing else is lost.`,
  again: "Try again",
};
