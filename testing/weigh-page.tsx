import { Afweging } from '../src/partijportaal/afweging.tsx'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import type { Afweging as Soort } from '../src/partijportaal/rules/afweging.ts'
import type { Assets } from '../src/platform/html/assets.ts'
import { Heading } from '../src/platform/html/heading.tsx'
import { renderPage } from '../src/platform/html/layout.tsx'
import type { Panel } from '../src/verwerking/panel.ts'

/** The question that the aid stands on. */
export const dossierId = '00000000-0000-4000-8000-000000000001'

const panel = (kan: boolean): Panel => ({
  moet: [],
  kan: kan
    ? [beantwoordVraag, geefGeenInformatie].map((verwerking) => ({
        verwerking,
        artikel: 'verstrekken-door-geheimhouder' as const,
      }))
    : [],
  magNiet: [],
  grenzen: [],
})

/** A page with the aid in weighing alone, as the page of a question has it. */
export const weighPage = (assets: Assets, soort: Exclude<Soort, 'geen'>, kan = true): string =>
  renderPage({
    title: 'Vraag',
    assets,
    theme: { className: 'voorbeeld-theme' },
    product: { name: 'Samenspraak', href: '/' },
    gemeente: 'Gemeente Voorbeeld',
    labels: { skip: 'Naar de inhoud', navigation: 'Hoofdmenu' },
    script: assets.weigh,
    children: (
      <>
        <Heading level={1}>Vraag</Heading>
        <Afweging soort={soort} panel={panel(kan)} dossierId={dossierId} />
      </>
    ),
  })
