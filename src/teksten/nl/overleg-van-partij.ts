import type { HandelingTekst, RedenTekst } from '../tekst.ts'

const velden = { afspraakId: { label: 'Welke afspraak?' }, op: { label: 'Op welke dag?' } }

/** The words of the acts of a party on what it keeps of a conference. */
export const uitkomstHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'overleg-van-partij.bekijk-uitkomst': {
    titel: 'Uw afspraken uit een casusoverleg bekijken',
    knop: 'Openen',
    gedaan: 'De afspraken zijn geopend.',
  },
  'overleg-van-partij.werkvoorraad': {
    titel: 'Uw afspraken uit een casusoverleg',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'overleg-van-partij.meld-gedaan': {
    titel: 'Melden dat een afspraak uit het overleg is gedaan',
    knop: 'Gedaan',
    inleiding: 'Alleen dat het is gedaan. Hoe de hulp ging, blijft in uw eigen dossier.',
    gedaan: 'De gemeente weet dat dit is gedaan.',
    velden,
  },
  'overleg-van-partij.meld-lukt-niet': {
    titel: 'Melden dat een afspraak uit het overleg niet lukt',
    knop: 'Lukt niet',
    inleiding: 'Alleen dat het niet lukt; waarom vraagt de gemeente u als dat nodig is.',
    gedaan: 'De gemeente weet dat dit niet lukt.',
    velden,
  },
}

/** The codes of it in words. */
export const uitkomstOpties: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  staat: { 'uit-overleg': 'uw afspraken uit een casusoverleg' },
  dossiersoort: { 'uitkomsten-van-overleg': 'Afspraken uit een casusoverleg' },
}

const reden = (zin: string, helpt: string): RedenTekst => ({ zin, helpt })

/** Why an act of a party on what it keeps of a conference is not possible, and what would make it possible. */
export const uitkomstRedenen: Readonly<Record<string, RedenTekst>> = {
  'geen-zicht-op-overleg': reden(
    'Dit zijn geen afspraken van uw organisatie.',
    'Werkt u voor meer organisaties? Wissel dan van rol.',
  ),
  'geen-overlegafspraak': reden('Er is geen afspraak waarbij dit kan.', 'U hoeft niets te doen.'),
  'overlegafspraak-niet-van-u': reden('Dit is geen afspraak van uw organisatie.', 'Kies uit de lijst.'),
  'overlegafspraak-staat-anders': reden(
    'Bij de stand van deze afspraak kan dit niet.',
    'Kijk op de pagina hoe de afspraak ervoor staat.',
  ),
  'gemeente-heeft-afspraak-niet-meer': reden(
    'De gemeente heeft deze afspraak niet meer.',
    'U hoeft niets te melden. Vragen? Bel de gemeente.',
  ),
  'overleg-dag-te-vroeg': reden('Die dag is voor het overleg.', 'Kies een latere dag.'),
  'overleg-dag-in-toekomst': reden('Die dag moet nog komen.', 'Kies een dag die is geweest, of vandaag.'),
}
