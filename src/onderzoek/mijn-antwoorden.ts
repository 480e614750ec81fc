import { z } from 'zod'
import { genodigdVoor } from '../scherm/uitnodiging-antwoord.ts'
import { dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { uitnodigingantwoorden } from '../wet/uitnodiging.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsBeantwoordUitnodiging, voorafBeantwoordUitnodiging } from './rules/beantwoord-uitnodiging.ts'
import { antwoorden } from './rules/gebeurtenissen.ts'
import { toetsZegOverAanpak, voorafZegOverAanpak } from './rules/zeg-over-aanpak.ts'
import { toetsZegOverDienst, voorafZegOverDienst } from './rules/zeg-over-dienst.ts'
import { toetsInstemming } from './toets-instemming.ts'
import { personenVan } from './wie-is-wie.ts'

/** What every answer of who is in an onderzoek himself has in common. */
const zelf = {
  doel: 'onderzoek',
  naastElkaar: true,
  dossier: onderzoekDossier,
  bericht: (_: unknown, { dossier }: { readonly dossier: { readonly behandelaar: string | null } }) =>
    dossier.behandelaar ? [dossier.behandelaar] : [],
} as const

/** He said it himself: nobody spoke for him, and nobody wrote it down for him. */
const zelfGezegd = { door: 'zelf', vertegenwoordigers: [], kanNietZelf: false, zelf: true } as const

/** Who is asked for an appointment says whether he comes, with whom, and whether he wants to speak alone (N-2.3a.1-4, N-AVG-12-1). */
export const beantwoordUitnodiging = defineHandeling({
  ...zelf,
  id: 'onderzoek.beantwoord-uitnodiging',
  rollen: ['betrokkene', 'vertegenwoordiger'],
  normen: ['N-2.3a.1-4', 'N-AVG-12-1'],
  pad: 'antwoorden-op-uitnodigingen',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    overId: dossierkeuze(),
    antwoord: keuze(uitnodigingantwoorden),
    alleen: ja(),
    wieMee: regel({ max: 120, wieZiet: 'toeleiders' }).optional(),
    toelichting: tekst({ max: 500, wieZiet: 'toeleiders' }).optional(),
  }),
  vooraf: opDeDag(voorafBeantwoordUitnodiging),
  bij: (_, lezing) => lezing.rijen('gebeurtenis'),
  toets: (invoer, feiten, { vandaag, ik }, rijen) =>
    toetsBeantwoordUitnodiging(
      { ...invoer, genodigd: genodigdVoor(rijen, invoer.overId), ik },
      feiten,
      vandaag,
    ),
  effect: async ({ betrokkeneId, antwoord, ...inhoud }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: antwoord }
    await werk.voegToe('gebeurtenis', { soort: 'uitnodiging-beantwoord', ...rij }, { ...inhoud, zelf: true })
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{verzoeker}', overId: '{gespreksafspraak}', antwoord: 'kom', alleen: false },
})

/** A client says yes or no to the approach himself: the same row as when a worker records it (N-2.3a.2-ins, N-2.3a.2-wg). */
export const zegOverAanpak = defineHandeling({
  ...zelf,
  id: 'onderzoek.zeg-over-aanpak',
  rollen: ['betrokkene'],
  normen: ['N-2.3a.2-ins', 'N-2.3a.2-wg'],
  pad: 'eigen-instemmingen',
  invoer: z.object({ betrokkeneId: dossierkeuze(), antwoord: keuze(antwoorden) }),
  vooraf: opDeDag(voorafZegOverAanpak),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag, ik }, personen) =>
    alleToetsen(
      toetsZegOverAanpak({ ...invoer, ik }, feiten, vandaag),
      ...toetsInstemming(
        { ...invoer, ...zelfGezegd, datum: vandaag, waarmee: 'aanpak' },
        feiten,
        personen,
        vandaag,
      ),
    ),
  effect: async ({ betrokkeneId, antwoord }, werk) => {
    const rij = { betrokkene_id: betrokkeneId, datum: werk.kader.vandaag, code: antwoord }
    await werk.voegToe('gebeurtenis', { soort: 'instemming-aanpak', ...rij }, zelfGezegd)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  voorbeeld: { betrokkeneId: '{verzoeker}', antwoord: 'stemt-in' },
})

/** A client says yes or no to a service himself: the same rows as when a worker records it (N-2.3a.2-wg, N-Wgs-vrm). */
export const zegOverDienst = defineHandeling({
  ...zelf,
  id: 'onderzoek.zeg-over-dienst',
  rollen: ['betrokkene'],
  normen: ['N-2.3a.2-wg', 'N-Wgs-vrm', 'N-2.3.5-2', 'N-PW-aanv'],
  pad: 'eigen-dienstverklaringen',
  invoer: z.object({ overId: dossierkeuze(), antwoord: keuze(['aanvaard', 'geweigerd']) }),
  vooraf: opDeDag(voorafZegOverDienst),
  bij: (_, lezing) => personenVan(lezing),
  toets: ({ overId, antwoord }, feiten, { vandaag, ik }, personen) => {
    const dienst = feiten.diensten.find(({ id }) => id === overId)
    const eerst = toetsZegOverDienst({ overId, antwoord, ik }, feiten, vandaag)
    if (!dienst) return eerst
    const gegeven = { betrokkeneId: dienst.betrokkeneId, waarmee: { dienst: dienst.domein }, datum: vandaag }
    const zegt = antwoord === 'aanvaard' ? ('stemt-in' as const) : ('weigert' as const)
    return alleToetsen(
      eerst,
      ...toetsInstemming({ ...zelfGezegd, ...gegeven, antwoord: zegt }, feiten, personen, vandaag),
    )
  },
  effect: async ({ overId: dienstId, antwoord }, werk) => {
    const { vandaag } = werk.kader
    const dienst = werk.feiten.diensten.find(({ id }) => id === dienstId)
    const rij = { betrokkene_id: dienst?.betrokkeneId ?? null, datum: vandaag, code: antwoord }
    const inhoud = { ...zelfGezegd, dienstId, wijze: 'schriftelijk' }
    await werk.voegToe('gebeurtenis', { soort: 'dienst-verklaring', ...rij }, inhoud)
    await werk.verander('dienst', dienstId, {
      ...{ staat: antwoord, verklaard_op: vandaag, aangevraagd_op: null },
      ...(dienst?.staat === antwoord ? {} : { afgehandeld_op: null }),
    })
  },
  betrokkenen: ({ diensten }, { overId }) =>
    diensten.filter(({ id }) => id === overId).map(({ betrokkeneId }) => betrokkeneId),
  voorbeeld: { overId: '{dienst}', antwoord: 'aanvaard' },
})
