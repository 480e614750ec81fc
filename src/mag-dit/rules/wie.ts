import type { Reden } from '../../wet/oordeel.ts'
import { isRol, type Rol } from '../../wet/rollen.ts'
import { type Antwoorden, gekozen, type Wie, wieCodes } from './antwoorden.ts'
import type { Kennis } from './onderwerp.ts'
import type { Onderwerpcode } from './onderwerpcodes.ts'
import type { Uitkomst } from './uitkomst.ts'

const eigenNaam: Readonly<Partial<Record<Wie, Rol>>> = { partij: 'partijmedewerker', naaste: 'mantelzorger' }

/** The role in which who asks works, or stands to it; null for everybody else. */
export const rolVan = (a: Antwoorden): Rol | null => {
  const wie = gekozen(a, 'wie', wieCodes)
  return eigenNaam[wie] ?? (isRol(wie) ? wie : null)
}

/** Who stands outside the college asks whether others may; who works in it asks whether he may. */
const vanBuiten: readonly Wie[] = ['partij', 'client', 'naaste', 'inwoner']

/** Whom no organisation sent: who asks for himself, or as a neighbour. */
const inwoners: readonly Wie[] = ['client', 'naaste', 'inwoner']

/** What anybody can do himself: its next step is his own. */
const voorInwoners: readonly Onderwerpcode[] = ['melden', 'inzien']

interface NietDoorHem {
  readonly wie: readonly Wie[]
  readonly reden: Reden
  readonly volgende: string
}

/**
 * What the law keeps from who asks, whatever the facts: only a party that is involved requests an onderzoek, not a neighbour or the client himself
 * (2.3a.4 lid 1, N-2.2.5-1-rt; H-21), and a coordinator never refers to a Zorg- en Veiligheidshuis (2.3a.3 nieuw lid 5, N-2.3a.3-zv5; H-56).
 */
const nietDoorHem: Readonly<Partial<Record<Onderwerpcode, NietDoorHem>>> = {
  'onderzoek-vragen': {
    wie: ['client', 'naaste', 'inwoner'],
    reden: { code: 'magdit-alleen-partij-vraagt', artikel: 'onderzoek-op-verzoek-van-partij' },
    volgende: 'vraag-zelf-of-meld',
  },
  'zvh-aanmelden': {
    wie: ['coordinator'],
    reden: { code: 'verwijzen-doet-het-college', artikel: 'zvh-nodig-melden' },
    volgende: 'meld-zvh-aan-college',
  },
}

const nee = (reden: Reden, volgende: string, artikelen: Uitkomst['artikelen'] = []): Uitkomst => ({
  ...{ antwoord: 'nee', uitleg: 'nee', mits: [], redenen: [reden], volgende },
  artikelen: [...new Set([reden.artikel, ...artikelen])],
})

/**
 * The answer for who asks: what the law allows is done in the role that the declaration of the act names, and a colleague in another role
 * does not do it (AVG 32, N-AVG-32; N-2.3a.3-1-pet). What a party decides is answered whoever of the college asks.
 */
export const inZijnRol = (
  uitkomst: Uitkomst,
  wat: Onderwerpcode,
  a: Antwoorden,
  kennis: Kennis,
): Uitkomst => {
  const rollen = kennis.doet(wat, a)
  const wie = gekozen(a, 'wie', wieCodes)
  const rol = rolVan(a)
  const zelf = rol !== null && rollen.includes(rol)
  const magVragen = vanBuiten.includes(wie) || rollen.includes('partijmedewerker') || rollen.length === 0
  const verboden = nietDoorHem[wat]
  if (verboden?.wie.includes(wie)) return nee(verboden.reden, verboden.volgende)
  // Whom it is about, or who stands beside him, does not do it: what who does it should do now, is not for him.
  if (uitkomst.antwoord === 'nee' && inwoners.includes(wie) && !voorInwoners.includes(wat))
    return { ...uitkomst, volgende: 'gebeurt-het-toch' }
  if (uitkomst.antwoord === 'nee' || zelf || rollen.length === 0) return uitkomst
  // Who does it not himself has nothing to open; he can ask why.
  if (magVragen) return { ...uitkomst, volgende: 'vraag-waarom' }
  const andereRol = { code: 'magdit-andere-rol', artikel: 'autorisatie' } as const
  return nee(andereRol, 'vraag-wie-het-doet', uitkomst.artikelen)
}
