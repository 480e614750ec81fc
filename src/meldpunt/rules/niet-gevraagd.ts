import type { Melder } from '../../wet/melding.ts'

/** What decides which questions of a call are asked. */
export interface Beller {
  readonly melder: Melder | undefined
  readonly anoniem: boolean
}

const wieHijIs = ['melderNaam', 'melderTelefoon', 'melderMail', 'melderAdres'] as const
const alleenVanBurger = ['verborgen', 'anoniem', 'redenAnoniem'] as const
const alleenVanProfessional = [
  'melderOrganisatie',
  'wilAanpak',
  'relatie',
  'gezin',
  'hulpverleners',
  'huisarts',
] as const

/**
 * The fields that this caller is not asked: about the household, helpers and GP only a professional tells (N-5.5.2-1), only a
 * citizen can stay unknown (5.5.1), and who calls about himself is not asked who he is. What is not asked is not stored, also
 * when it was typed before it turned out who called.
 */
export const nietGevraagdAan = ({ melder, anoniem }: Beller): readonly string[] => {
  switch (melder) {
    case undefined:
      return []
    case 'zelf':
      return [...wieHijIs, ...alleenVanBurger, ...alleenVanProfessional]
    case 'burger':
      return [...alleenVanProfessional, ...(anoniem ? wieHijIs : ['redenAnoniem'])]
    case 'professional':
      return alleenVanBurger
  }
}

/**
 * What was said without the answers to what this caller is not asked: an agreement that was not asked for is not given. The screen
 * does not send them; another program can, and then they are not stored either (5.5.2 lid 1).
 */
export const alleenGevraagd = <T extends Beller & Readonly<Record<string, unknown>>>(gezegd: T): T => {
  const niet = new Set(nietGevraagdAan(gezegd))
  const over = Object.entries(gezegd).map(([naam, waarde]) =>
    niet.has(naam) ? [naam, typeof waarde === 'boolean' ? false : undefined] : [naam, waarde],
  )
  return Object.fromEntries(over)
}
