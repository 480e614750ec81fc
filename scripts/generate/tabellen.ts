import { type BegripCode, begrippen } from '../../src/wet/begrippen.ts'
import { compartimenten } from '../../src/wet/compartimenten.ts'
import { doorstroom } from '../../src/wet/doorstroom.ts'
import type { Duur, LeestOp, Overgang, Soort, Termijnrij } from '../../src/wet/termijnen/rij.ts'
import { termijnrijen } from '../../src/wet/termijnen/rijen.ts'
import { termijnNamen } from '../../src/wet/termijnen.ts'
import { geciteerd } from './chapters.ts'
import { code, pagina, tabel } from './markdown.ts'

const eenheden: Readonly<Record<string, readonly [string, string]>> = {
  uren: ['uur', 'uur'],
  werkdagen: ['werkdag', 'werkdagen'],
  dagen: ['dag', 'dagen'],
  weken: ['week', 'weken'],
  maanden: ['maand', 'maanden'],
  jaren: ['jaar', 'jaar'],
}

/** A duration in words: '6 weken'. */
export const inWoorden = (duur: Duur): string =>
  Object.entries(duur)
    .map(([eenheid, aantal]) => `${aantal} ${eenheden[eenheid]?.[aantal === 1 ? 0 : 1] ?? eenheid}`)
    .join('')

const soorten: Readonly<Record<Soort, string>> = {
  wettelijk: 'wettelijk (Algemene termijnenwet)',
  avg: 'AVG (Verordening 1182/71)',
  bewaar: 'bewaartermijn, verschuift niet',
  streef: 'streeftermijn van de gemeente, verschuift niet',
}
const leesdagen: Readonly<Record<LeestOp, string>> = {
  verzoek: 'de dag van het verzoek',
  handeling: 'de dag van de handeling',
  'begin-fase': 'het begin van de fase',
}
const overgangsrecht: Readonly<Record<Overgang, string>> = {
  onmiddellijk: 'geldt meteen, ook voor wat loopt',
  'oud-recht-blijft': 'wat loopt, houdt de oude termijn',
}

/** A period of validity in words. */
export const geldigheid = ({ vanaf, tot }: { vanaf: string; tot?: string }): string =>
  tot === undefined ? `vanaf ${vanaf}` : `van ${vanaf} tot ${tot}`

const versies = (naam: keyof typeof termijnrijen): readonly Termijnrij[] => termijnrijen[naam]

/** Every dated version of every term: how long, by which article, by which day it is read, and its transition. */
export const termijnenPagina = (): string =>
  pagina(
    'Termijnen',
    'De dag van de gebeurtenis zelf telt niet mee; een termijn in uren begint op het moment zelf. Een streeftermijn is van de gemeente en niet van de wet.',
    tabel(
      ['termijn', 'duur', 'artikel', 'geldt', 'wordt gelezen op', 'overgangsrecht', 'soort'],
      termijnNamen.flatMap((naam) =>
        versies(naam).map((rij) => [
          code(naam),
          inWoorden(rij.duur),
          geciteerd(rij.artikel),
          geldigheid(rij),
          leesdagen[rij.leestOp],
          overgangsrecht[rij.overgang],
          soorten[rij.soort],
        ]),
      ),
    ),
  )

/** What may pass from one compartment to another, each with its article. */
export const doorstroomPagina = (): string =>
  pagina(
    'Doorstroom',
    'Gegevens blijven in hun eigen deel van de administratie. Wat hieronder staat mag naar een ander deel, door een gekozen en gemotiveerde handeling. Wat er niet staat, mag niet.',
    tabel(
      ['van', 'naar', 'wat', 'artikel', 'geldt'],
      doorstroom.map((rij) => [
        compartimenten[rij.van].naam,
        compartimenten[rij.naar].naam,
        rij.wat,
        geciteerd(rij.artikel),
        geldigheid(rij),
      ]),
    ),
    '## De delen',
    tabel(
      ['deel', 'schema', 'wat erin staat', 'artikel'],
      Object.entries(compartimenten).map(([schema, { naam, bevat, artikel }]) => [
        naam,
        code(schema),
        bevat,
        geciteerd(artikel),
      ]),
    ),
  )

/** The words of the law and what they are called in the code. */
export const begrippenPagina = (): string =>
  pagina(
    'Begrippen',
    'De betekenis staat er in gewone woorden; het artikel is beslissend.',
    tabel(
      ['begrip', 'betekenis', 'artikel', 'in de code'],
      (Object.keys(begrippen) as BegripCode[]).map((naam) => {
        const { term, betekenis, artikel } = begrippen[naam]
        return [term, betekenis, geciteerd(artikel), code(naam)]
      }),
    ),
  )
