import type { DemoAccount } from '../platform/identity/demo-pages.tsx'
import { voorbeeld } from './demo-ids.ts'
import { gezinnen, mens } from './mensen.ts'

/** The level that DigiD Substantieel stands for. */
const substantieel = 'http://eidas.europa.eu/LoA/substantial'

const inwoner = (
  sub: string,
  { bsn, ...naam }: { bsn: string; voornamen: string; achternaam: string },
  description: string,
): DemoAccount => ({
  ...{ sub, description, name: `${naam.voornamen} ${naam.achternaam}` },
  claims: { bsn, acr: substantieel },
})

const { amrani, bakker } = gezinnen

/** The fictional people whom a dossier is about, and one of whom nobody knows anything, as they sign in with DigiD in the demo. */
export const demoInwoners: readonly DemoAccount[] = [
  inwoner('samira', amrani.client, 'vroeg om hulp; haar onderzoek loopt'),
  inwoner('youssef', amrani.partner, 'haar partner, doet mee'),
  inwoner('lina', amrani.dochter, 'haar dochter van 15'),
  inwoner('loes', bakker.client, 'krijgt een gecoördineerde aanpak'),
  inwoner('onbekend', mens(139), 'staat in geen enkel dossier'),
]

/** Where one signs in as one of them, in one click. */
export const inwonerAdres = (sub: string): string => `/mijn/aanmelden/digid?gemeente=${voorbeeld}&als=${sub}`
