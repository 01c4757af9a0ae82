/** Systems of codes for states. */
export const codeSystems = ["iso3", "iso2", "iso-numeric", "cow", "gw", "vdem", "owid"] as const;
export type CodeSystem = (typeof codeSystems)[number];
