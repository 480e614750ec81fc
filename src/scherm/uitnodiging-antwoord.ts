import { codeTekst } from '../teksten/catalogus.ts'
import { hoeGezegd, zelfGezegdWoorden as woorden } from '../teksten/nl/zelf-gezegd.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { gehoordIn } from '../wet/gehoord.ts'
import type { AfspraakInBeeld } from './gespreksafspraak-beeld.ts'

interface Rij {
  readonly id: string
  readonly soort: string
  readonly code: string | null
  readonly versie: number
  readonly betrokkene_id: string | null
  readonly inhoud: Readonly<Record<string, unknown>>
}

/** What somebody said last of one appointment, since that was made or moved. */
interface LaatsteAntwoord {
  readonly overId: string
  readonly betrokkeneId: string
  readonly code: string
  readonly inhoud: Readonly<Record<string, unknown>>
}

/** Of every appointment and everybody the last answer; what was said before it was moved says nothing of the new moment. */
export const laatsteAntwoorden = (rijen: readonly Rij[]): readonly LaatsteAntwoord[] => {
  const laatste = new Map<string, LaatsteAntwoord>()
  for (const { soort, code, versie, betrokkene_id: betrokkeneId, inhoud } of rijen) {
    if (soort !== 'uitnodiging-beantwoord' || code === null || betrokkeneId === null) continue
    const afspraak = rijen.find(({ id }) => id === inhoud.overId)
    if (!afspraak || afspraak.versie > versie) continue
    laatste.set(`${afspraak.id} ${betrokkeneId}`, { overId: afspraak.id, betrokkeneId, code, inhoud })
  }
  return [...laatste.values()]
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.replace(/\.$/, '') : '')

/** What people said themselves of this appointment, as a worker reads it: who comes, with whom, and who wants to speak alone. */
const gezegdOverAfspraak = (
  antwoorden: readonly LaatsteAntwoord[],
  id: string,
  mensen: readonly { readonly id: string; readonly naam: string }[],
): readonly string[] =>
  antwoorden
    .filter(({ overId }) => overId === id)
    .map(({ betrokkeneId, code, inhoud }) => {
      const { alleen, wieMee, toelichting } = inhoud
      const naam = mensen.find((een) => een.id === betrokkeneId)?.naam ?? ''
      const mee = tekst(wieMee)
      const delen = [
        vul(woorden.antwoord, {
          ...{ naam, hoe: hoeGezegd(gehoordIn(inhoud)) },
          antwoord: codeTekst('uitnodiging-beantwoord', code),
        }),
        ...(alleen === true ? [woorden.belAlleen] : []),
        ...(mee ? [vul(woorden.wieMee, { mee })] : []),
        tekst(toelichting),
      ]
      return `${delen
        .filter((deel) => deel !== '')
        .map(metHoofdletter)
        .join('. ')}.`
    })

/** With whom an appointment was made; needs the content of 'gebeurtenis'. */
export const genodigdVoor = (
  rijen: readonly { readonly id: string; readonly inhoud: Readonly<Record<string, unknown>> }[],
  id: string,
): readonly string[] => {
  const met = rijen.find((rij) => rij.id === id)?.inhoud.met
  return Array.isArray(met) ? met.filter((wie) => typeof wie === 'string') : []
}

/** The appointments with what people said of them themselves; `rijen` are the facts of the dossier with their content. */
export const metWatIsGezegd = (
  afspraken: readonly AfspraakInBeeld[],
  rijen: readonly Rij[],
  mensen: readonly { readonly id: string; readonly naam: string }[],
): readonly AfspraakInBeeld[] => {
  const antwoorden = laatsteAntwoorden(rijen)
  return afspraken.map((afspraak) => {
    const gezegd = gezegdOverAfspraak(antwoorden, afspraak.id, mensen)
    return gezegd.length > 0 ? { ...afspraak, gezegd } : afspraak
  })
}
