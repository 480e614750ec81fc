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
  if (uitkomst.antwoord === 'nee' || zelf || rollen.length === 0) return uitkomst
  // Who does it not himself has nothing to open; he can ask why.
  if (magVragen) return { ...uitkomst, volgende: 'vraag-waarom' }
  return {
    antwoord: 'nee',
    uitleg: 'nee',
    artikelen: ['autorisatie', ...uitkomst.artikelen],
    redenen: [{ code: 'magdit-andere-rol', artikel: 'autorisatie' }],
    mits: [],
    volgende: 'vraag-wie-het-doet',
  }
}
