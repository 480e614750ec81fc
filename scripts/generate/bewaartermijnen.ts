import { bewaringen } from '../../src/bewaren-en-vernietigen/bewaring.ts'
import type { Aanleiding, Bewaring } from '../../src/bewaren-en-vernietigen/bewaring-rij.ts'
import { type Compartiment, compartimenten } from '../../src/wet/compartimenten.ts'
import type { Termijnrij } from '../../src/wet/termijnen/rij.ts'
import { termijnrijen } from '../../src/wet/termijnen/rijen.ts'
import { type TermijnNaam, termijnNamen } from '../../src/wet/termijnen.ts'
import { geciteerd } from './chapters.ts'
import { code, pagina, tabel } from './markdown.ts'
import { geldigheid, inWoorden } from './tabellen.ts'

const aanleidingen: Readonly<Record<Aanleiding, string>> = {
  'met-dossier': 'gaat mee met het dossier',
  'met-laatste-dossier': 'tot geen dossier van de gemeente de persoon nog kent',
  'met-laatste-dossier-van-compartiment': 'tot dit deel geen dossier van de persoon meer heeft',
  'bij-verloop': 'tot het moment dat in de rij zelf staat',
  'met-sessie': 'tot een dag na het einde van de sessie',
  'na-een-dag': 'een dag',
  'met-logboek': 'vijf jaar, daarna hele dagen',
  'met-zegel': 'tot de regel is gezegeld',
  'met-laatste-logregel': 'zolang een logregel ernaar verwijst',
  'met-inrichting': 'zolang de gemeente met het programma werkt',
  'na-taak': 'tot een uur nadat de taak is gedaan of opgegeven, en anders een week',
  leeg: 'hier komt niets in te staan',
}

const rijenVan = (naam: TermijnNaam): readonly Termijnrij[] => termijnrijen[naam]
const duurVan = (naam: TermijnNaam): string => inWoorden((rijenVan(naam).at(-1) as Termijnrij).duur)

/** How long the rows of a table stay, in words. */
const blijft = ({ tot }: Bewaring): string =>
  typeof tot === 'string'
    ? aanleidingen[tot]
    : tot.map((naam) => `${duurVan(naam)} (${naam.replaceAll('-', ' ')})`).join(' of ')

/** How long the dossiers of a compartment stay, in words; undefined when it has none yet. */
export const bewaarduurVan = (compartiment: Compartiment): string | undefined => {
  const bewaring = bewaringen[`${compartiment}.dossier`]
  return bewaring && `${blijft(bewaring)}; ${geciteerd(bewaring.artikel)}`
}

const isBewaartermijn = (naam: TermijnNaam): boolean => rijenVan(naam).some(({ soort }) => soort === 'bewaar')

const naamVan = (schema: string): string =>
  Object.hasOwn(compartimenten, schema) ? compartimenten[schema as Compartiment].naam : 'Techniek'

/** How long the rows of every table stay, and every retention term of the law. */
export const bewaartermijnenPagina = (): string =>
  pagina(
    'Bewaartermijnen',
    'Een bewaartermijn verschuift niet naar een werkdag.',
    tabel(
      ['tabel', 'deel', 'blijft', 'artikel'],
      Object.entries(bewaringen).map(([naam, rij]) => [
        code(naam),
        naamVan(naam.slice(0, naam.indexOf('.'))),
        blijft(rij),
        geciteerd(rij.artikel),
      ]),
    ),
    '## De termijnen',
    tabel(
      ['termijn', 'duur', 'artikel', 'geldt'],
      termijnNamen
        .filter(isBewaartermijn)
        .flatMap((naam) =>
          rijenVan(naam).map((rij) => [
            code(naam),
            inWoorden(rij.duur),
            geciteerd(rij.artikel),
            geldigheid(rij),
          ]),
        ),
    ),
  )
