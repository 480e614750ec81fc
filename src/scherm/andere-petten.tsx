import { Link, Paragraph } from '../platform/html/text.tsx'
import { werkvoorraadWoorden as woorden } from '../teksten/nl/werkvoorraad.ts'
import { vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, Werklijst } from '../verwerking/hoofdstuk.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import { type Rol, rollen } from '../wet/rollen.ts'
import type { Aanvraag, SchermDeps } from './schil.tsx'

/** Another pet of who is signed in, and how many things have today as their last day in it. */
export interface AnderePet {
  readonly rol: Rol
  readonly aantal: number
}

/**
 * Counts, for each other pet in this municipality, what must be done today: on the road as that pet, in the role of its
 * own compartment, and without anybody's name. Which case or which person is seen only after changing to that pet.
 */
export const telAnderePetten = (
  { omgeving }: SchermDeps,
  hoofdstukken: readonly Hoofdstuk[],
  { wie, anderePetten, herkomst }: Aanvraag,
): Promise<readonly AnderePet[]> => {
  const petten = anderePetten.flatMap((pet) => {
    const lijsten = hoofdstukken
      .flatMap((hoofdstuk) => hoofdstuk.lijsten)
      .filter((lijst) => lijst.rollen.includes(pet.rol) && pet.rol !== wie.rol)
    return lijsten.length > 0 ? [{ pet, lijsten }] : []
  })
  return Promise.all(
    petten.map(async ({ pet, lijsten }) => {
      const aflopen = await Promise.all(
        lijsten.map((lijst) =>
          runVerwerking(lijst, { invoer: { alleenTellen: true } }, { ...wie, ...pet }, omgeving, herkomst),
        ),
      )
      const aantallen = aflopen.map((afloop) =>
        afloop.soort === 'gedaan' ? (afloop.uitkomst as Werklijst).vandaag : 0,
      )
      return { rol: pet.rol, aantal: aantallen.reduce((som, aantal) => som + aantal, 0) }
    }),
  )
}

const zin = ({ rol, aantal }: AnderePet): string => {
  const { nul, een, meer } = woorden.anderePet
  const woord = aantal === 0 ? nul : aantal === 1 ? een : meer
  return vul(woord, { rol: rollen[rol].naam.toLowerCase(), aantal })
}

/** What awaits in the other petten: a number, nothing of what it is. */
export const AnderePetten = ({ petten }: { petten: readonly AnderePet[] }) => (
  <>
    {petten.map((pet) => (
      <Paragraph>
        {zin(pet)} <Link href="/pet">{woorden.wissel}</Link>
      </Paragraph>
    ))}
  </>
)
