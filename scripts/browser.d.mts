export const browserArguments: readonly string[];
export function browserPath(): string;
