import type { ComponentChildren } from 'preact'
import { Fold } from '../platform/html/fold.tsx'
import { TextArea } from '../platform/html/form.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { type FormulierStaat, gemeenschappelijk } from '../scherm/formulier-staat.ts'
import { VeldScherm } from '../scherm/veld.tsx'
import { gespreksscherm as woorden } from '../teksten/nl/meldpunt-gespreksscherm.ts'
import type { BeginPagina } from '../verwerking/beginscherm.ts'
import { type Veld, veldenVan } from '../verwerking/velden.ts'
import { HulpBijElders } from './gesprek-elders.tsx'
import { HulpBijBeller, HulpBijGevaar, HulpBijVerhaal } from './gesprek-hulp.tsx'
import { gesprekVelden } from './gesprek-velden.ts'

const perNaam = new Map(veldenVan(gesprekVelden).map((veld) => [veld.naam, veld]))

const veldVan = (naam: keyof typeof gesprekVelden.shape): Veld => {
  const veld = perNaam.get(naam)
  if (!veld) throw new Error(`no field ${naam} in the call`)
  return veld
}

interface Props {
  readonly pagina: BeginPagina
  readonly staat: FormulierStaat
}

type Naam = keyof typeof gesprekVelden.shape

/** Fields of the call, one under another. */
const Vragen = ({ namen, staat }: { namen: readonly Naam[]; staat: FormulierStaat }) => (
  <>
    {namen.map((naam) => (
      <VeldScherm veld={veldVan(naam)} naam={naam} staat={staat} />
    ))}
  </>
)

const Rij = ({ children }: { children: ComponentChildren }) => <div class="sp-call__row">{children}</div>

const Kop = ({ children }: { children: string }) => (
  <div class="sp-form-group">
    <Heading level={2} look={3}>
      {children}
    </Heading>
  </div>
)

const ingevuld = ({ waarden, fouten }: FormulierStaat, namen: readonly Naam[]): boolean =>
  namen.some(
    (naam) =>
      fouten[naam] !== undefined ||
      ['', '.dag', '.maand', '.jaar'].some((deel) => (waarden.get(`${naam}${deel}`)?.[0] ?? '') !== ''),
  )

/** What is the matter, whether there is danger, and where he lives: what decides whether there is a melding at all. */
const Begin = ({ pagina, staat, eerst }: Props & { eerst: boolean }) => (
  <>
    <Rij>
      <TextArea
        {...gemeenschappelijk(veldVan('zorgen'), 'zorgen', staat)}
        value={staat.waarden.get('zorgen')?.[0]}
        autofocus={eerst}
        rows={6}
      />
      <HulpBijVerhaal />
    </Rij>
    <Rij>
      <Vragen namen={['acuut']} staat={staat} />
      <HulpBijGevaar plekken={pagina.plekken} />
    </Rij>
    <Rij>
      <Vragen namen={['ingezetene']} staat={staat} />
      <HulpBijElders {...pagina} />
    </Rij>
  </>
)

const meer: readonly Naam[] = ['voornamen', 'roepnaam', 'tussenvoegsel', 'geboortedatum', 'telefoon']

const Persoon = ({ staat }: { staat: FormulierStaat }) => (
  <div class="sp-call__block">
    <Kop>{woorden.persoon}</Kop>
    <Vragen namen={['achternaam']} staat={staat} />
    <div class="sp-call__pair">
      <Vragen namen={['straat', 'huisnummer']} staat={staat} />
    </div>
    <div class="sp-call__pair">
      <Vragen namen={['plaats', 'postcode']} staat={staat} />
    </div>
    <Fold summary={woorden.meerPersoon} open={ingevuld(staat, meer)}>
      <div class="sp-call__block">
        <Vragen namen={meer} staat={staat} />
      </div>
    </Fold>
  </div>
)

const Beller = ({ staat }: { staat: FormulierStaat }) => (
  <div class="sp-call__block" data-unless="zelf">
    <Kop>{woorden.melder}</Kop>
    <div class="sp-call__block" data-unless="anoniem">
      <Vragen namen={['melderNaam', 'melderTelefoon', 'melderMail', 'melderAdres']} staat={staat} />
    </div>
    <div class="sp-call__block" data-if="burger">
      <Vragen namen={['verborgen', 'anoniem']} staat={staat} />
      <div data-if="anoniem">
        <Vragen namen={['redenAnoniem']} staat={staat} />
      </div>
    </div>
    <div class="sp-call__block" data-if="professional">
      <Vragen namen={['melderOrganisatie', 'relatie', 'gezin', 'hulpverleners', 'huisarts']} staat={staat} />
    </div>
  </div>
)

const soort: readonly Naam[] = ['categorie', 'waaromBijzonder']
const dag: readonly Naam[] = ['ontvangenOp']

/** Every question of the call, in the order in which people talk; `eerst`: the story has the focus. */
export const GesprekVragen = ({ pagina, staat, eerst }: Props & { eerst: boolean }) => (
  <>
    <Begin pagina={pagina} staat={staat} eerst={eerst} />
    <Rij>
      <div class="sp-call__block">
        <Vragen namen={['melder']} staat={staat} />
        <div data-if="professional">
          <Vragen namen={['wilAanpak']} staat={staat} />
        </div>
        <Vragen namen={['vraag']} staat={staat} />
      </div>
      <HulpBijBeller />
    </Rij>
    <Rij>
      <Persoon staat={staat} />
    </Rij>
    <Rij>
      <Beller staat={staat} />
    </Rij>
    <Rij>
      <Vragen namen={['melderIngelicht']} staat={staat} />
    </Rij>
    <Rij>
      <Fold
        summary={woorden.bijzonder}
        open={
          staat.fouten.waaromBijzonder !== undefined ||
          ingevuld(staat, ['waaromBijzonder']) ||
          !['', 'gewoon'].includes(staat.waarden.get('categorie')?.[0] ?? '')
        }
      >
        <div class="sp-call__block">
          <Vragen namen={soort} staat={staat} />
        </div>
      </Fold>
    </Rij>
    <Rij>
      <Fold summary={woorden.andereDag} open={staat.fouten.ontvangenOp !== undefined}>
        <Vragen namen={dag} staat={staat} />
      </Fold>
    </Rij>
  </>
)
