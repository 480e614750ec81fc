/** Where who comes for himself finds everything. */
export const mijn = '/mijn'

/** Where he sends a file, and finds his own. */
export const bestandenPad = '/mijn/bestanden'

/** Where the broker sends the browser back to. */
export const mijnPaden = { callback: '/mijn/aanmelden/terug', signedOut: '/mijn/uitgelogd' } as const
