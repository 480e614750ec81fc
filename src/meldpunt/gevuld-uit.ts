const zegtIets = (waarde: unknown): boolean =>
  waarde !== null && waarde !== undefined && waarde !== false && waarde !== ''

/** What a form begins with: the fields that say something, so that nothing is answered that nobody answered. */
export const gevuldUit = (velden: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => zegtIets(waarde)))
