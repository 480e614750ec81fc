/** When somebody who asks for it wants to be called. */
export const belmomenten = ['ochtend', 'middag', 'maakt-niet-uit'] as const
