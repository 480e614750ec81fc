import { Link } from '../platform/html/text.tsx'
import type { WorkItem } from '../platform/html/worklist.tsx'
import { algemeen, codeTekst, plichtTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, dagInWoorden, datumInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { werkvoorraadWoorden } from '../teksten/nl/werkvoorraad.ts'
import { vul } from '../teksten/tekst.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import { opVolgorde, type Plicht } from '../verwerking/panel.ts'

/** Which case it is, in words, and for whom one stands in: "Onderzoek 2026-0417, namens Noor de Vries". */
export const onderwerp = (regel: Werkregel): string =>
  [
    `${codeTekst('dossiersoort', regel.pad)} ${regel.nummer}`,
    regel.namens && vul(werkvoorraadWoorden.namens, { naam: regel.namens }),
  ]
    .filter((deel) => deel)
    .join(', ')

/** By when a duty must be done, in words, and whether that day has passed. */
export const termVan = (plicht: Plicht, vandaag: string): Pick<WorkItem, 'term' | 'termKind' | 'late'> => ({
  term: plicht.uiterlijk ? termInWoorden(plicht.uiterlijk, vandaag) : undefined,
  termKind: plicht.soort === 'streeftermijn' ? algemeen.streeftermijn : undefined,
  late: plicht.uiterlijk !== null && plicht.uiterlijk < vandaag,
})

const taak = (regel: Werkregel, plicht: Plicht, vandaag: string): WorkItem => ({
  subject: onderwerp(regel),
  title: [regel.namen[0], plichtTekst(plicht.code)].filter((deel) => deel).join(': '),
  ...termVan(plicht, vandaag),
  href: `/${regel.pad}/${regel.dossierId}`,
  action: algemeen.openen,
})

const contact = (regel: Werkregel, vandaag: string): string | undefined => {
  const { laatsteContact, volgendeAfspraak, sinds } = regel
  if (sinds) return vul(werkvoorraadWoorden.sinds, { datum: datumInWoorden(sinds) })
  const afspraak = volgendeAfspraak && vul(algemeen.volgendeAfspraak, { dag: dagInWoorden(volgendeAfspraak) })
  // What is known by its number alone still has its day.
  if (laatsteContact === undefined) return afspraak || undefined
  return [
    laatsteContact
      ? vul(algemeen.laatstGesproken, { wanneer: afstandInWoorden(laatsteContact, vandaag) })
      : algemeen.nietGesproken,
    afspraak,
  ]
    .filter((deel) => deel)
    .join(', ')
}

/** One case of one's own as an item of the worklist: about whom, when last spoken, and how to call. */
export const zaakItem = (regel: Werkregel, vandaag: string): WorkItem => ({
  subject: onderwerp(regel),
  // Of a case whose people one may not see yet, its state says which it is.
  title:
    [regel.namen.join(' en '), regel.straat, regel.plaats].filter((deel) => deel).join(', ') ||
    codeTekst('staat', regel.staat),
  term: contact(regel, vandaag),
  href: `/${regel.pad}/${regel.dossierId}`,
  action: algemeen.openen,
  extra: regel.telefoon ? (
    <Link href={`tel:${regel.telefoon.replace(/[^+0-9]/g, '')}`} context={regel.namen[0]}>
      {algemeen.bellen}
    </Link>
  ) : undefined,
})

const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 86_400_000

/** What must be done in these cases, by when: today, this week, later, and what has no day. */
export const verdeel = (regels: readonly Werkregel[], vandaag: string) => {
  const alles = regels
    .flatMap((regel) =>
      regel.plichten.flatMap((plicht) =>
        plicht.uiterlijk ? [{ regel, plicht, over: dagen(vandaag, plicht.uiterlijk) }] : [],
      ),
    )
    .sort((a, b) => opVolgorde(a.plicht, b.plicht))
  const items = (van: number, tot: number) =>
    alles
      .filter(({ over }) => over > van && over <= tot)
      .map(({ regel, plicht }) => taak(regel, plicht, vandaag))
  return {
    vandaag: items(Number.NEGATIVE_INFINITY, 0),
    week: items(0, 7),
    later: items(7, Number.POSITIVE_INFINITY),
    zonderDag: regels.flatMap((regel) => {
      const [eerste] = regel.plichten
      return eerste && regel.plichten.every(({ uiterlijk }) => uiterlijk === null)
        ? [taak(regel, eerste, vandaag)]
        : []
    }),
  }
}
