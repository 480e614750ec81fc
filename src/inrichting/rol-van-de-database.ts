/** The database role of everything that sets up one municipality. */
export const inrichtingRol = 'samenspraak_inrichting'
