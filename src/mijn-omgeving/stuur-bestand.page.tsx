import { mimeTypes } from '../platform/files/file-kind.ts'
import { FileField, FormPage, RadioGroup } from '../platform/html/form.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { csrfToken } from '../platform/identity/csrf.ts'
import { vul } from '../teksten/tekst.ts'
import type { MijnBestanden, MijnZaak } from '../verwerking/mijn-zaak.ts'
import { Deel } from './deel.tsx'
import { bestandenPad } from './mijn-paden.ts'
import type { Blad } from './mijn-pagina.tsx'
import type { Stand } from './mijn-stand.ts'

type Inhoud = Omit<Blad, 'sessie' | 'taal'>

/** One thing he can send: in which case, and as what. */
export interface TeSturen {
  /** What the form says of it. */
  readonly waarde: string
  readonly zaak: MijnZaak
  readonly ding: MijnBestanden['teSturen'][number]
}

/** Which field is wrong, with the key of the words. */
export type Fout = readonly ['wat' | 'bestand', keyof Stand['woorden']['bestanden']['fouten']]

/** Everything he can send now, in all of his cases. */
export const teSturenIn = ({ zaken }: Stand): readonly TeSturen[] =>
  zaken.flatMap((zaak) =>
    (zaak.bestanden?.teSturen ?? []).map((ding) => ({
      ...{ zaak, ding },
      waarde: [zaak.dossierId, ding.soort, ding.stukId ?? ''].join('/'),
    })),
  )

const erIn = ({ zaken }: Stand) =>
  zaken.flatMap(({ pad, dossierId, bestanden }) =>
    (bestanden?.er ?? []).map((een) => ({
      ...een,
      adres: `${bestandenPad}/${pad}/${dossierId}/${een.id}`,
    })),
  )

/** Whether there is a page of files for him. */
export const heeftBestanden = (stand: Stand): boolean =>
  teSturenIn(stand).length > 0 || erIn(stand).length > 0

/** On the first page: the way to his files, where there are any or can be. */
export function Bestanden({ stand }: { readonly stand: Stand }) {
  const { bestanden: w } = stand.woorden
  if (!heeftBestanden(stand)) return null
  return (
    <Deel titel={w.kop}>
      <Paragraph>
        <Link href={bestandenPad}>{w.link}</Link>
      </Paragraph>
    </Deel>
  )
}

function Er({ stand }: { readonly stand: Stand }) {
  const { bestanden: w } = stand.woorden
  const er = erIn(stand)
  if (er.length === 0) return null
  return (
    <>
      <Heading level={2}>{w.er}</Heading>
      <List
        items={er.map(({ adres, soort, datum }) => (
          <Link href={adres}>{vul(w.regel, { soort: w.namen[soort], datum: stand.dag(datum) })}</Link>
        ))}
      />
    </>
  )
}

/** The form to send a file, when he can, and what there is of him. What was chosen stays; the file must be chosen again. */
export const bestandBlad = (stand: Stand, handelingId: string, gekozen = '', fout?: Fout): Inhoud => {
  const { bestanden: w, bellen: algemeen } = stand.woorden
  const labels = { optional: '' }
  const dingen = teSturenIn(stand)
  const foutBij = (veld: Fout[0]) => (fout?.[0] === veld ? w.fouten[fout[1]] : undefined)
  const er = <Er stand={stand} />
  if (dingen.length === 0) return { titel: w.kop, inhoud: er }
  return {
    titel: fout ? `${algemeen.fout}: ${w.titel}` : w.titel,
    eigenKop: true,
    ...(fout ? { status: 400 as const } : {}),
    inhoud: (
      <>
        <FormPage
          multipart
          title={w.titel}
          labels={{ errorHeading: algemeen.fout }}
          action={bestandenPad}
          csrf={csrfToken(stand.sessie.csrf)}
          handelingId={handelingId}
          errors={fout ? [{ name: fout[0], message: w.fouten[fout[1]] }] : []}
          intro={[w.uitleg, w.papier].map((zin) => <Paragraph>{zin}</Paragraph>)}
          primary={{ label: w.stuur }}
        >
          <RadioGroup
            {...{ name: 'wat', label: w.wat, labels, value: gekozen }}
            options={dingen.map(({ waarde, ding }) => ({
              value: waarde,
              label: vul(w.soorten[ding.soort], { naam: ding.naam }),
            }))}
            error={foutBij('wat')}
          />
          <FileField
            {...{ name: 'bestand', label: w.bestand, labels, accept: mimeTypes }}
            error={foutBij('bestand')}
          />
        </FormPage>
        {er}
      </>
    ),
  }
}

/** It was received, on which page it can be read again. */
export const bestandGedaan = (stand: Stand): Inhoud => {
  const { bestanden: w } = stand.woorden
  return {
    titel: w.gedaan,
    inhoud: (
      <>
        <div role="status">
          <Paragraph>{w.gedaanUitleg}</Paragraph>
        </div>
        <Er stand={stand} />
      </>
    ),
  }
}
