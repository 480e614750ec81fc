import { Worklist } from '../platform/html/worklist.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { werkvoorraadWoorden as woorden } from '../teksten/nl/werkvoorraad.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Teamrijregel } from '../verwerking/hoofdstuk.ts'
import { naamVan } from '../verwerking/verwerking.ts'

/** What has no last day: since when it waits, where that is known. */
const zonderDag = (sinds: string | undefined): string =>
  sinds ? vul(woorden.sinds, { datum: datumInWoorden(sinds) }) : woorden.zonderTermijn

/** The cases of one's team that are nobody's yet, each with the act to take it: a number, a state and a term, no names (N-AVG-32). */
export const Teamrij = ({ rij, vandaag }: { rij: readonly Teamrijregel[]; vandaag: string }) => {
  if (rij.length === 0) return null
  const items = rij.map(({ dossierId, pad, nummer, staat, uiterlijk, neem, sinds, bij }) => ({
    subject: `${codeTekst('dossiersoort', pad)} ${nummer}`,
    title: [metHoofdletter(codeTekst('staat', staat)), bij].filter(Boolean).join(': '),
    term: uiterlijk ? termInWoorden(uiterlijk, vandaag) : zonderDag(sinds),
    late: uiterlijk !== null && uiterlijk < vandaag,
    href: neem ? `/${pad}/${dossierId}/handelingen/${naamVan({ id: neem })}` : `/${pad}/${dossierId}`,
    action: neem ? handelingTekst(neem).knop : woorden.open,
  }))
  const postvak = rij.every(({ neem }) => neem === null)
  return <Worklist id="teamrij" heading={postvak ? woorden.postvak : woorden.teamrij} items={items} />
}
