import type { HandelingTekst } from '../tekst.ts'

const velden = {
  naam: { label: 'Hoe heet de contactpersoon?' },
  functie: { label: 'Welke functie heeft deze persoon?', uitleg: 'Bijvoorbeeld: consulent.' },
  telefoon: {
    label: 'Welk telefoonnummer belt u?',
    uitleg: 'Een telefoonnummer of een e-mailadres is genoeg.',
  },
  mail: { label: 'E-mailadres van het werk' },
}
const contactpersoonId = { label: 'Welke contactpersoon?' }

/** The words of recording, mending and taking away whom to call at a party, for one chapter. */
const inHoofdstuk = (hoofdstuk: string, welke: string): Readonly<Record<string, HandelingTekst>> => ({
  [`${hoofdstuk}.leg-contactpersoon-vast`]: {
    titel: 'Contactpersoon vastleggen',
    knop: 'Contactpersoon vastleggen',
    inleiding: `Wie belt u bij deze partij? ${welke} Een contactpersoon gaat niet vanzelf mee naar iemand anders.`,
    gedaan: 'De contactpersoon staat boven het dossier.',
    velden: { partijId: { label: 'Bij welke partij?' }, ...velden },
  },
  [`${hoofdstuk}.verbeter-contactpersoon`]: {
    titel: 'Contactpersoon verbeteren',
    knop: 'Contactpersoon verbeteren',
    inleiding: 'Wat er stond, verdwijnt. Wat u leeg laat, staat er dan niet meer.',
    gedaan: 'De contactpersoon is verbeterd.',
    velden: { contactpersoonId, ...velden },
  },
  [`${hoofdstuk}.haal-contactpersoon-weg`]: {
    titel: 'Contactpersoon weghalen',
    knop: 'Contactpersoon weghalen',
    inleiding: 'De contactpersoon verdwijnt uit dit dossier.',
    gedaan: 'De contactpersoon is weg.',
    velden: { contactpersoonId },
  },
})

/** The words of whom to call, in both chapters. */
export const contactpersoonHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...inHoofdstuk('onderzoek', 'Alleen partijen die u iets heeft gevraagd, staan in de lijst.'),
  ...inHoofdstuk('gecoordineerde-aanpak', 'Alleen partijen die meedoen, staan in de lijst.'),
}
