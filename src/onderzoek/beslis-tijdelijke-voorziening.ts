import { z } from 'zod'
import { datum, dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import {
  afwijzingsgronden,
  spoedbesluiten,
  toetsBeslisTijdelijkeVoorziening,
  voorafBeslisTijdelijkeVoorziening,
} from './rules/beslis-tijdelijke-voorziening.ts'
import { openSpoed } from './rules/voorziening.ts'
import { betrokkeneVanSpoed, keuzeUitSpoed, spoedRij } from './spoed-keuze.ts'
import { type Spoedbesluit, spoedbesluitBrief } from './spoedbesluit.ts'
import { personenVan } from './wie-is-wie.ts'

const invoer = z.object({
  voorzieningId: dossierkeuze(),
  gesprokenOp: datum().optional(),
  besluit: keuze(spoedbesluiten),
  wat: regel({ wieZiet: 'client' }).optional(),
  vanaf: datum().optional(),
  tot: datum().optional(),
  waaromLanger: tekst({ min: 10, max: 1000, wieZiet: 'client' }).optional(),
  grond: keuze(afwijzingsgronden).optional(),
  motivering: tekst({ min: 10, max: 2000, wieZiet: 'client' }),
  mandaat: ja().default(false),
})
type Invoer = z.output<typeof invoer>

const namensCollege = ({ mandaat }: { mandaat: boolean }, { wie }: Kader): boolean =>
  wie.rol === 'beslisser' || mandaat

const alsBesluit = ({ besluit, wat, vanaf, tot, waaromLanger, grond }: Invoer) =>
  besluit === 'verstrekt'
    ? { besluit, wat: wat ?? '', vanaf: vanaf ?? '', tot: tot ?? '', waaromLanger: waaromLanger ?? '' }
    : { besluit, grond: grond ?? 'kan-wachten' }

/**
 * The college decides at once on a temporary provision, without an application, in a letter with how to object: the
 * beslisser, or a toeleider who has the mandate (2.3.3; N-2.3.3, N-2.3.3-ovl, N-Awb-10.3).
 */
export const beslisTijdelijkeVoorziening = defineHandeling({
  id: 'onderzoek.beslis-tijdelijke-voorziening',
  doel: 'onderzoek',
  rollen: ['toeleider', 'beslisser'],
  normen: ['N-2.3.3', 'N-2.3.3-ovl', 'N-2.3.8', 'N-Awb-3.2', 'N-Awb-3.45', 'N-Awb-10.3'],
  pad: 'spoedbesluiten',
  dossier: onderzoekDossier,
  daarna: { beslisser: '/werkvoorraad' },
  metInhoud: ['voorziening'],
  controleren: true,
  invoer,
  vooraf: opDeDag(voorafBeslisTijdelijkeVoorziening),
  toets: (typed, feiten, kader) =>
    toetsBeslisTijdelijkeVoorziening(
      { ...typed, wat: typed.wat ?? '', namensCollege: namensCollege(typed, kader) },
      feiten,
      kader.vandaag,
    ),
  brieven: async (typed, lezing, kader) => {
    const { betrokkene_id: voor, gemeld_op, inhoud } = spoedRij(lezing, typed.voorzieningId)
    const persoon = (await personenVan(lezing)).get(voor)
    if (!persoon) throw new Error('this person was destroyed')
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    const rest = { gemeldOp: gemeld_op, watNu: String(inhoud.watNu), motivering: typed.motivering }
    const besluit: Spoedbesluit = { ...alsBesluit(typed), ...rest }
    return [{ voor, brief: spoedbesluitBrief(hoofd, besluit) }]
  },
  effect: async ({ voorzieningId, gesprokenOp, ...typed }, werk) => {
    const { vandaag } = werk.kader
    const { betrokkene_id, inhoud, gesproken_op } = spoedRij(werk, voorzieningId)
    const brief = { betrokkene_id, soort: 'spoedbesluit', datum: vandaag, verzonden_op: vandaag }
    const briefId = await werk.voegToe('brief', brief, { brief: werk.brieven[0]?.brief })
    const verstrekt = typed.besluit === 'verstrekt'
    const dagen = verstrekt ? { vanaf: typed.vanaf ?? null, tot: typed.tot ?? null } : {}
    const rij = { staat: typed.besluit, gesproken_op: gesprokenOp ?? gesproken_op, ...dagen }
    const { grond = null, motivering, waaromLanger = null } = typed
    const besloten = { op: vandaag, grond, motivering, waaromLanger, briefId }
    await werk.verander('voorziening', voorzieningId, rij, { ...inhoud, wat: typed.wat ?? null, besloten })
    return { briefId }
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (feiten, { voorzieningId }) => betrokkeneVanSpoed(feiten, voorzieningId),
  keuzes: (feiten, lezing) => ({ voorzieningId: keuzeUitSpoed(lezing, openSpoed(feiten)) }),
  begin: (_, __, { vandaag }) => ({ vanaf: vandaag }),
  voorbeeld: {
    voorzieningId: '{spoed}',
    besluit: 'verstrekt',
    wat: 'Hulp bij het opstaan, elke ochtend.',
    vanaf: '{vandaag}',
    tot: '{later}',
    motivering: 'Zij kan niet alleen uit bed komen en er is niemand die helpt.',
    mandaat: true,
  },
})
