import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import { algemeen } from '../src/teksten/catalogus.ts'
import { overlegWoorden } from '../src/teksten/nl/casusoverleg-pagina.ts'
import { type ElkeHandeling, naamVan } from '../src/verwerking/verwerking.ts'
import { vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { stuur } from './vraag-in-portaal.ts'
import { formulier } from './zaken.ts'

/** Fills in the form of an act and sends it, after the check page where it has one. */
export const doe = async (
  wie: Persoon,
  handeling: ElkeHandeling,
  zaak: string,
  invoer: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  await wie.ga(formulier(zaak, naamVan(handeling)))
  await vulFormulier(wie, handeling, invoer)
  if (handeling.controleren) await wie.knop(algemeen.verder)
  await wie.knop(stuur(handeling))
  await wie.ga(zaak)
}

/** The day in the Netherlands, this many days from now. */
export const dagOver = (dagen: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + dagen * 86_400_000)

/** The middle of the room. */
export const midden = ({ page }: Persoon) => page.locator('#ingebracht-nu')

/** The conferences to which the page of the case leads: another story may have convened one too. */
const overleggen = ({ page }: Persoon): Promise<string[]> =>
  page
    .getByRole('link', { name: new RegExp(`^${overlegWoorden.naarOverleg}`) })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))

/** What is typed to convene a conference about Anja, today from two until three, with these parties. */
export const teBeleggen = (partijen: readonly string[]) => ({
  betrokkenen: ['Anja'],
  doel: 'Afspreken wie wanneer begint.',
  ...{ datum: dagOver(0), tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Stadskantoor, kamer 3' },
  partijen: partijen.map((partijId) => ({
    ...{ partijId, noodzaak: 'Zonder haar is niet af te spreken wie begint.' },
  })),
})

/** Convenes a conference from an aanpak, unless `handeling` is that of the onderzoek, and stands on its page; gives its address. */
export const beleg = async (
  wie: Persoon,
  zaak: string,
  invoer: Readonly<Record<string, unknown>>,
  handeling: ElkeHandeling = belegCasusoverleg,
): Promise<string> => {
  await wie.ga(zaak)
  const eerder = await overleggen(wie)
  await doe(wie, handeling, zaak, invoer)
  const zaal = (await overleggen(wie)).find((adres) => !eerder.includes(adres)) ?? ''
  await wie.ga(zaal)
  return zaal
}
