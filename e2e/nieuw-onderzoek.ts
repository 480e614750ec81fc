import { legEersteContactVast } from '../src/onderzoek/leg-eerste-contact-vast.ts'
import { startOnderzoek } from '../src/onderzoek/start-onderzoek.ts'
import { stelReikwijdteVast } from '../src/onderzoek/stel-reikwijdte-vast.ts'
import { wijsOpClientondersteuning } from '../src/onderzoek/wijs-op-clientondersteuning.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import type { Persoon } from './persoon.ts'
import { roepAan, vandaag } from './roep-aan.ts'

/** The question that is agreed in such an onderzoek, of each of two themes. */
export const onderzoeksvragen = {
  schulden: 'Loopt er al een regeling voor de schulden?',
  gezondheid: 'Past begeleiding nu bij de behandeling?',
} as const

/** A running onderzoek about somebody nobody else in the demo is, with a question about debts and one about health. Gives its address and who it is about. */
export const nieuwOnderzoek = async ({ page }: Persoon, achternaam: string) => {
  const datum = vandaag()
  const contact = {
    ...{ taak: 'toeleiding', wet: 'participatiewet', verzochtOp: datum, vraag: 'Het inkomen viel weg.' },
    ...{ voornamen: 'Testa', achternaam, geboortedatum: '1988-05-04' },
    ...{ straat: 'Lindelaan', huisnummer: '4', postcode: '3512 JK', plaats: 'Voorbeeld' },
  }
  const basis = `/${legEersteContactVast.dossier.pad}`
  const { dossierId } = (await roepAan(page, 'POST', basis, contact)) as { dossierId: string }
  const zaak = `${basis}/${dossierId}`
  const gelezen = (await roepAan(page, 'GET', zaak)) as { betrokkenen: readonly { id: string }[] }
  const betrokkeneId = gelezen.betrokkenen[0]?.id ?? ''
  const doe = ({ pad }: Verwerking, invoer: object) => roepAan(page, 'POST', `${zaak}/${pad}`, invoer)
  await doe(wijsOpClientondersteuning, { betrokkeneId, datum })
  const start = {
    aanleidingen: ['client-vertelt'],
    feiten: 'Er zijn schulden.',
    samenhang: 'De post blijft liggen.',
  }
  await doe(startOnderzoek, { ...start, datum, besprokenMetClient: true })
  const vragen = Object.entries(onderzoeksvragen).map(([thema, vraag]) => ({ vraag, thema }))
  await doe(stelReikwijdteVast, {
    ...{
      datum,
      binnen: ['inkomen', 'schulden', 'gezondheid'],
      gesloten: ['wonen'],
      met: [betrokkeneId],
      vragen,
    },
    gevolgenUitgelegd: true,
    partijsoorten: ['schuldhulp', 'geestelijke-gezondheidszorg', 'medische-zorg'],
  })
  return { zaak, betrokkeneId, doe }
}
