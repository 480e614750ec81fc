import type { Domein } from './domeinen.ts'

interface ThemaRij {
  readonly naam: string
  readonly domeinen: readonly Domein[]
}

/**
 * The themes in which a client and a worker agree on the reikwijdte, each with the domains that touch it.
 * Eigen invulling: the law knows no list of themes; this one covers every domain of domeinen.ts.
 */
export const themas = {
  inkomen: { naam: 'Inkomen', domeinen: ['participatie', 'werk-en-inkomen'] },
  schulden: { naam: 'Schulden', domeinen: ['schuldhulp'] },
  gezondheid: {
    naam: 'Gezondheid',
    domeinen: ['medische-zorg', 'geestelijke-gezondheidszorg', 'langdurige-zorg', 'publieke-gezondheid'],
  },
  'hulp-thuis': {
    naam: 'Hulp thuis en meedoen',
    domeinen: ['maatschappelijke-ondersteuning', 'langdurige-zorg', 'welzijn'],
  },
  opvoeding: { naam: 'Opvoeden en opgroeien', domeinen: ['jeugd', 'publieke-gezondheid', 'welzijn'] },
  onderwijs: { naam: 'School en leren', domeinen: ['onderwijs'] },
  werk: { naam: 'Werk', domeinen: ['werk-en-inkomen', 'participatie'] },
  wonen: { naam: 'Wonen', domeinen: ['wonen', 'maatschappelijke-ondersteuning'] },
  inburgering: { naam: 'Inburgering', domeinen: ['inburgering'] },
  veiligheid: { naam: 'Veiligheid', domeinen: ['openbare-orde-en-veiligheid', 'jeugd'] },
} as const satisfies Record<string, ThemaRij>

export type Thema = keyof typeof themas
/** All themes, in the order of the table. */
export const themaNamen = Object.keys(themas) as readonly Thema[]

/** Whether a domain touches a theme: a party of that domain can be asked about it. */
export const raaktThema = (domein: Domein, thema: Thema): boolean =>
  (themas[thema].domeinen as readonly Domein[]).includes(domein)
