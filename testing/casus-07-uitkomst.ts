import { nee, stap } from '../src/demo/casus-01/stappen.ts'
import type { Stap } from '../src/demo/stap.ts'

const aanClient = { betrokkeneId: '{client}', datum: '{dag}' }

const conclusie = {
  samenhang: true,
  motiveringSamenhang: 'Door de zorgen over geld slaapt zij slecht, en dan lukt de taalles niet.',
  conclusie: 'aanpak-verplicht',
  bevestigd: true,
}

const ja = { dienstId: '{dienst-schuldhulp}', antwoord: 'aanvaard', wijze: 'mondeling', datum: '{dag}' }

/** Day 28 to 30 of casus 07: the conclusion, the letter, and what she says to it. */
export const uitkomst: readonly Stap[] = [
  stap(
    28,
    'Mag niet: geen aanpak bij een dienst naast de plicht om in te burgeren.',
    'trek-conclusie',
    { ...conclusie, conclusie: 'geen-aanpak-mogelijk' },
    nee({ 'aanpak-is-verplicht': 'aanpak-verplicht-inburgering' }),
  ),
  stap(28, 'Conclusie: een aanpak is verplicht.', 'trek-conclusie', conclusie),
  stap(
    29,
    'Mag niet: hulp beginnen voordat zeker is wie zij is.',
    'leg-dienstverklaring-vast',
    ja,
    nee({ 'identiteit-voor-dienst': 'identiteit-zonder-verzoek' }),
  ),
  stap(29, 'Identiteit vastgesteld.', 'stel-identiteit-vast', {
    ...aanClient,
    document: 'verblijfsdocument',
  }),
  stap(
    30,
    'Uitkomst schriftelijk, in eenvoudige taal.',
    'deel-uitkomst-mee',
    { ...aanClient, brief: 'eigen-brief', schriftelijk: true },
    { onthoud: { briefId: 'brief-client' } },
  ),
  stap(30, 'Het onderzoek is afgerond.', 'rond-onderzoek-af', {}),
  stap(30, 'Zij stemt in met de aanpak.', 'leg-instemming-aanpak-vast', {
    ...aanClient,
    antwoord: 'stemt-in',
  }),
  stap(30, 'Zij zegt ja tegen schuldhulp.', 'leg-dienstverklaring-vast', ja),
]
