import fc from 'fast-check'
import { type Feiten, gegevenBronnen, hoedanigheden, verzoekStaten } from '../src/onderzoek/rules/feiten.ts'
import {
  aanleidingen,
  bevindingen,
  conclusies,
  eigenRegieOordelen,
  type GebeurtenisSoort,
  gebeurtenissoorten,
  onderdelen,
} from '../src/onderzoek/rules/gebeurtenissen.ts'
import { staten } from '../src/onderzoek/rules/staten.ts'
import { kandidaten } from '../src/onderzoek/rules/wijs-coordinator-aan.ts'
import { categorieNamen, niveaus } from '../src/wet/categorieen.ts'
import { domeinNamen, wetCodes } from '../src/wet/domeinen.ts'
import { gezinsrelatieCodes, standenVanJeugdhulp } from '../src/wet/gezinsrelaties.ts'
import { ingangCodes } from '../src/wet/ingangen.ts'
import { partijRegimeNamen } from '../src/wet/partij-regimes.ts'
import { themaNamen } from '../src/wet/themas.ts'
import { vertegenwoordigerNamen, zaakNamen } from '../src/wet/vertegenwoordiging.ts'
import { overlegFeiten, overlegInvoer } from './willekeurig-overleg.ts'
import { dienstInvoer, willekeurigeDienst } from './willekeurige-dienst.ts'
import { ingangInvoer } from './willekeurige-ingang.ts'
import { reikwijdteFeiten, reikwijdteInvoer } from './willekeurige-reikwijdte.ts'
import { dag, laat, overGevraagd, tekst, wie, willekeurigGevraagd } from './willekeurige-stukken.ts'
import { verdeelInvoer, verdeling } from './willekeurige-verdeling.ts'

export { laat } from './willekeurige-stukken.ts'

const dagOfGeen = fc.option(dag)
const soorten = Object.keys(gebeurtenissoorten) as readonly GebeurtenisSoort[]
const omvang = fc.subarray([...zaakNamen])
const id = fc.constantFrom<string>('a', 'b', 'c', 'd', 'geen')
const idOfGeen = fc.option(id, { nil: undefined })

const gebeurtenis = fc
  .record({
    soort: fc.constantFrom(...soorten),
    nummer: fc.nat(20),
    betrokkeneId: fc.option(wie),
    datum: dag,
    versie: fc.nat(9),
  })
  .map(({ nummer, ...rest }) => {
    const codes = gebeurtenissoorten[rest.soort]
    return { ...rest, id: 'a', code: codes?.[nummer % codes.length] ?? null }
  })

const lijst = <T>(een: fc.Arbitrary<T>, maxLength = 4) => fc.array(een, { maxLength })

/** Any dossier of the right shape, whether it can come about or not. */
export const feiten: fc.Arbitrary<Feiten> = fc.record({
  peildag: fc.constant(laat),
  dossier: fc.record({
    id: fc.constant('dossier'),
    versie: fc.nat(9),
    staat: fc.constantFrom(...staten),
    behandelaar: fc.option(wie),
    team: fc.option(wie),
    wet: fc.option(fc.constantFrom(...wetCodes)),
    verzoekendePartij: fc.constant(null),
    ingang: fc.option(fc.constantFrom(...ingangCodes)),
    verzochtOp: fc.constant('2026-11-30'),
    gestartOp: dagOfGeen,
    eindeOp: dagOfGeen,
    vernietigenOp: dagOfGeen,
  }),
  overgangen: fc.constant([]),
  betrokkenen: fc.uniqueArray(
    fc.record({
      id: wie,
      datum: dag,
      hoedanigheid: fc.constantFrom(...hoedanigheden, 'kantoor' as const),
      jeugdigeTot: fc.option(fc.constantFrom('2026-12-06', '2030-01-01')),
    }),
    { selector: (een) => een.id, maxLength: 4 },
  ),
  gezinsbanden: lijst(
    fc.record({
      id: wie,
      betrokkeneId: wie,
      naarId: fc.option(wie),
      relatie: fc.constantFrom(...gezinsrelatieCodes),
      sinds: dagOfGeen,
      tot: dagOfGeen,
    }),
  ),
  vertegenwoordigingen: lijst(
    fc.record({
      id: wie,
      betrokkeneId: wie,
      als: fc.constantFrom(...vertegenwoordigerNamen),
      voorId: wie,
      omvang,
      sinds: dag,
      tot: dagOfGeen,
    }),
    2,
  ),
  gebeurtenissen: lijst(gebeurtenis, 8),
  ...reikwijdteFeiten,
  gegevens: lijst(
    fc.record({
      id: wie,
      betrokkeneId: wie,
      onderdeel: fc.constantFrom(...onderdelen),
      thema: fc.option(fc.constantFrom(...themaNamen)),
      categorie: fc.constantFrom(...categorieNamen),
      niveau: fc.constantFrom(...niveaus),
      bron: fc.constantFrom(...gegevenBronnen),
      verzoekId: fc.option(wie),
    }),
  ),
  verzoeken: lijst(
    fc.record({
      id: wie,
      partijId: wie,
      regime: fc.constantFrom(...partijRegimeNamen),
      domein: fc.constantFrom(...domeinNamen),
      betrokkeneId: wie,
      niveau: fc.constantFrom(...niveaus),
      onderdeel: fc.constantFrom(...bevindingen),
      thema: fc.constantFrom(...themaNamen),
      staat: fc.constantFrom(...verzoekStaten),
      verzondenOp: dag,
      toestemming: fc.boolean(),
    }),
  ),
  ...willekeurigGevraagd,
  diensten: lijst(willekeurigeDienst),
  ...overlegFeiten,
  verstrekkingen: lijst(
    fc.record({ id: wie, gegevenId: wie, aan: wie, verbeterdOp: dagOfGeen, gemeldOp: dagOfGeen }),
    2,
  ),
  ...verdeling,
})

const partij = fc.record({
  id: wie,
  regime: fc.constantFrom(...partijRegimeNamen),
  domein: fc.constantFrom(...domeinNamen),
  opLijst: fc.boolean(),
  eigenWerkgever: fc.boolean(),
})

/** One input with the fields of every act: each test reads its own. */
export const invoer = fc.record({
  ...{ betrokkeneId: id, gegevenId: id, verzoekId: id, dienstId: id, verstrekkingId: id, gebeurtenisId: id },
  ...{ noodzaak: tekst, extraNoodzaak: tekst, motiveringNiveau: tekst, motiveringSamenhang: tekst },
  ...{
    motiveringKeuze: tekst,
    motiveringTermijn: tekst,
    motiveringGezamenlijk: tekst,
    motiveringOverleg: tekst,
  },
  ...{ feiten: tekst, samenhang: tekst, toelichting: tekst, aanleiding: tekst, vraag: tekst, waarom: tekst },
  ...{ waarvoor: tekst, plan: tekst, gebruik: tekst, reden: tekst },
  ...{ bevestigd: fc.boolean(), schriftelijk: fc.boolean(), besprokenMetClient: fc.boolean() },
  ...{ toestemming: fc.boolean(), gevolgenUitgelegd: fc.boolean(), heropendOpWens: fc.boolean() },
  ...{ clientWilDit: fc.boolean(), clientGeinformeerd: fc.boolean(), noemtDelict: fc.boolean() },
  ...{ opWensVanClient: fc.boolean(), zichzelf: fc.boolean(), partijenNietGevraagd: fc.boolean() },
  ...ingangInvoer,
  ...{ verzochtOp: dag, datum: dag },
  ...{ met: fc.subarray(['a', 'b', 'c', 'd']), overlegdMet: fc.subarray(['a', 'b', 'c', 'd']) },
  ...overGevraagd,
  ...reikwijdteInvoer,
  ...{ partijen: lijst(partij, 2), bekend: lijst(partij, 2), ...overlegInvoer },
  bronnen: lijst(fc.constantFrom<string>(...gegevenBronnen), 2),
  aanleidingen: fc.subarray([...aanleidingen]),
  onderdeel: fc.constantFrom(...onderdelen),
  thema: fc.constantFrom(...themaNamen),
  categorie: fc.constantFrom(...categorieNamen),
  niveau: fc.constantFrom(...niveaus),
  bron: fc.constantFrom(...gegevenBronnen),
  domein: fc.constantFrom(...domeinNamen),
  soort: fc.constantFrom('dienst', 'interventie'),
  antwoord: fc.constantFrom('stemt-in', 'weigert', 'aanvaard', 'geweigerd', 'verstrekt', 'mag'),
  ...dienstInvoer,
  wijze: fc.constantFrom('mondeling', 'schriftelijk', 'aanvraag'),
  hoedanigheid: fc.constantFrom(...hoedanigheden),
  relatie: fc.option(fc.constantFrom(...gezinsrelatieCodes)),
  ...{ contactpersoonId: id, telefoon: tekst, mail: tekst, straat: tekst, staatErAl: fc.boolean() },
  ...{ bandId: id, voorId: id, overId: idOfGeen, naarId: idOfGeen, omvang },
  ...{ sinds: dag, tot: fc.option(dag, { nil: undefined }), bewijsGezien: fc.boolean() },
  verlenging: fc.constantFrom(...standenVanJeugdhulp),
  als: fc.constantFrom(...vertegenwoordigerNamen),
  conclusie: fc.constantFrom(...conclusies),
  brief: fc.constantFrom('eigen-brief', 'gezamenlijke-brief'),
  vorm: fc.constantFrom('op-papier', 'als-tekst', 'als-bestand'),
  kandidaat: fc.constantFrom(...kandidaten),
  verklaardDoor: fc.subarray(['a', 'b', 'c', 'd']),
  vertegenwoordigers: fc.subarray(['a', 'b', 'c', 'd']),
  ...{ samenMet: fc.constantFrom([], ['b'], ['a', 'b']), akkoord: fc.subarray(['a', 'b', 'c', 'd']) },
  oordeel: fc.constantFrom(...eigenRegieOordelen),
  ...{ motivering: tekst, herziening: fc.boolean(), diegeneWil: fc.boolean() },
  ...verdeelInvoer,
})
/** What such an input is. */
export type Invoer = typeof invoer extends fc.Arbitrary<infer I> ? I : never
