import type { Categorie } from '../../wet/categorieen.ts'
import type { Domein } from '../../wet/domeinen.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { alsNiet, leeg, type Redenen } from './toets.ts'

/** The kinds of data that may only make a service fit (N-5.4.1-2-rel). */
export const alleenOmTePassen: readonly Categorie[] = ['levensovertuiging', 'afkomst']

const metPassing: readonly Domein[] = ['jeugd', 'maatschappelijke-ondersteuning']

/**
 * The youth help and tailored provisions that were proposed for somebody and that he has not refused (N-2.3.5-5). A
 * child protection measure or jeugdreclassering is an interventie and no youth help: nothing is fitted to it.
 */
export const passendeDiensten = ({ diensten }: Feiten, betrokkeneId?: string): readonly DienstFeit[] =>
  diensten.filter(
    ({ domein, soort, staat, betrokkeneId: voor }) =>
      (betrokkeneId === undefined || voor === betrokkeneId) &&
      soort === 'dienst' &&
      staat !== 'geweigerd' &&
      metPassing.includes(domein),
  )

interface Passend {
  readonly betrokkeneId: string
  readonly categorie: Categorie
  readonly dienstId?: string | null | undefined
  readonly waaromDienst?: string | undefined
}

/** Religion and origin only to fit one proposed service of youth help or the Wmo, that is named, with why (N-5.4.1-2-rel). */
export const redenenPassendeDienst = (invoer: Passend, feiten: Feiten): Redenen => {
  if (!alleenOmTePassen.includes(invoer.categorie)) return []
  const passend = passendeDiensten(feiten, invoer.betrokkeneId)
  if (passend.length === 0) return [alsNiet(true, 'geen-passende-dienst', 'overtuiging-en-afkomst')]
  return [
    alsNiet(
      passend.every(({ id }) => id !== invoer.dienstId),
      'dienst-past-niet',
      'overtuiging-en-afkomst',
    ),
    alsNiet(leeg(invoer.waaromDienst), 'dienst-zonder-uitleg', 'overtuiging-en-afkomst'),
  ]
}
