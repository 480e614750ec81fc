import { ActionLink } from '../platform/html/button.tsx'
import { Worklist } from '../platform/html/worklist.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import { werkvoorraadWoorden as woorden } from '../teksten/nl/werkvoorraad.ts'
import type { Werkregel } from '../verwerking/hoofdstuk.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { onderwerp, termVan } from './werkregels.tsx'

/** What was offered and is not one's own yet, each with the acts to take it and to give it back (N-2.3a.3-1). */
export const NieuwBijMij = ({ regels, vandaag }: { regels: readonly Werkregel[]; vandaag: string }) => {
  const nieuw = regels.filter(({ aangeboden }) => aangeboden.length > 0)
  if (nieuw.length === 0) return null
  const items = nieuw.map((regel) => {
    const adres = `/${regel.pad}/${regel.dossierId}`
    const wat = regel.aanbod === 'zaak' ? woorden.zaakAangeboden : woorden.aangeboden
    const [antwoord, ...anders] = regel.aangeboden
    return {
      subject: onderwerp(regel),
      title: wat,
      ...(regel.plichten[0] ? termVan(regel.plichten[0], vandaag) : {}),
      href: antwoord ? `${adres}/handelingen/${naamVan({ id: antwoord })}` : adres,
      action: antwoord ? handelingTekst(antwoord).knop : '',
      extra: anders.map((id) => (
        <ActionLink
          href={`${adres}/handelingen/${naamVan({ id })}`}
          kind="subtle"
          context={`${onderwerp(regel)}, ${wat}`}
        >
          {handelingTekst(id).knop}
        </ActionLink>
      )),
    }
  })
  return <Worklist id="nieuw" heading={woorden.nieuw} items={items} />
}
