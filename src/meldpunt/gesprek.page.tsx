import { Alert } from '../platform/html/alert.tsx'
import { Button, FormPage, HiddenFields, Select } from '../platform/html/form.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { foutenLijst } from '../scherm/formulier.tsx'
import { labels } from '../scherm/formulier-staat.ts'
import { Geweigerd } from '../scherm/weigering.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import { gespreksscherm as woorden } from '../teksten/nl/meldpunt-gespreksscherm.ts'
import { type BeginPagina, type GetekendeBegin, plekVeld } from '../verwerking/beginscherm.ts'
import { encodeVelden, type FormulierWaarden } from '../verwerking/decode-form.ts'
import { veldenVan } from '../verwerking/velden.ts'
import { TelKnop, telFormulier } from './gesprek-hulp.tsx'
import { gesprekVelden } from './gesprek-velden.ts'
import { GesprekVragen } from './gesprek-vragen.tsx'

const velden = veldenVan(gesprekVelden)
const verwerkingId = 'meldpunt.begin-triage'

/** While one of these is answered there is nothing to store. */
const stop = [
  '[name="acuut"][value="ja"]:checked',
  '[name="ingezetene"][value="nee"]:checked',
  '[name="melder"][value="professional"]:checked&[name="wilAanpak"]:checked',
].join('|')

/** Fields that must be filled as soon as they are asked. */
const alleenAls = new Set(['melderNaam', 'redenAnoniem'])

/** The municipality of the call, where there is more than one to choose from. */
const Plek = ({ pagina: { plekken, plek }, label }: { pagina: BeginPagina; label: string }) =>
  plekken.length > 1 ? (
    <Select
      name={plekVeld}
      label={label}
      labels={labels}
      value={plek}
      options={plekken.map(({ waarde, naam }) => ({ value: waarde, label: naam }))}
    />
  ) : (
    <HiddenFields values={{ [plekVeld]: plek || undefined }} />
  )

/** Why the page came back, with the focus; what the script says when the page was not sent stands ready, unseen. */
const Bericht = ({ terugkomst, kenmerk, redenen, vandaag }: BeginPagina) => {
  const woord = terugkomst && woorden.terugkomst[terugkomst]
  const inloggen = (
    <p class="nl-paragraph">
      <a class="nl-link" href="/aanmelden?terug=/werkvoorraad" target="_blank" rel="noopener noreferrer">
        {woorden.inloggen}
      </a>
    </p>
  )
  return (
    <>
      {woord && (
        <div tabindex={-1} autofocus={terugkomst !== 'geteld'} id="terugkomst">
          <Alert kind={terugkomst === 'geteld' ? 'ok' : 'warning'} heading={woord.kop} role="status">
            <Paragraph>{woord.tekst}</Paragraph>
            {kenmerk && <Paragraph>{kenmerk}</Paragraph>}
            {terugkomst === 'sessie-voorbij' && inloggen}
          </Alert>
        </div>
      )}
      {redenen.length > 0 && <Geweigerd redenen={redenen} vandaag={vandaag} />}
      <div tabindex={-1} role="alert" data-unkept-failed hidden>
        <Alert kind="warning" heading={woorden.nietVerstuurd.kop}>
          <Paragraph>{woorden.nietVerstuurd.tekst}</Paragraph>
          {inloggen}
        </Alert>
      </div>
    </>
  )
}

/** Closes the call: a form of its own, so that nothing that was typed goes along. */
const Sluiten = ({ pagina }: { pagina: BeginPagina }) => (
  <section class="sp-call__close" aria-labelledby="sluiten">
    <Heading level={2} id="sluiten">
      {woorden.sluit.kop}
    </Heading>
    <Paragraph>{woorden.sluit.tekst}</Paragraph>
    <form id={telFormulier} method="post" action={pagina.telActie} data-unkept="" data-empties="gesprek">
      <HiddenFields values={{ _csrf: pagina.csrf, _pet: pagina.petId }} />
      <div data-follows>
        <Plek pagina={pagina} label={woorden.telPlek} />
      </div>
      <div class="sp-buttons">
        <div data-if="acuut">
          <TelKnop soort="acuut" over={woorden.acuut.tel} />
        </div>
        <div data-unless="acuut elders verzoek">
          <TelKnop soort="anders" over={woorden.sluit.tel} />
          <Button kind="secondary" name="soort" value="advies">
            {woorden.advies.tel}
          </Button>
        </div>
        <div data-unless="acuut">
          <Button kind="secondary" name="soort" value="advies-veilig-thuis">
            {woorden.veiligThuis.tel}
          </Button>
        </div>
      </div>
    </form>
  </section>
)

const metSoort = (waarden: FormulierWaarden): FormulierWaarden =>
  waarden.has('categorie') ? waarden : new Map([...waarden, ['categorie', ['gewoon']]])

const metVandaag = (waarden: FormulierWaarden, vandaag: string): FormulierWaarden => {
  const al = ['', '.dag', '.maand', '.jaar'].some((deel) => waarden.has(`ontvangenOp${deel}`))
  if (al) return waarden
  const dag = encodeVelden(velden, { ontvangenOp: vandaag }).map(
    ([naam, waarde]) => [naam, [waarde]] as const,
  )
  return new Map([...waarden, ...dag])
}

/** The page to have open while on the phone: the call on the left, the aid that its answers call for on the right. */
export const gesprekPagina = (pagina: BeginPagina): GetekendeBegin => {
  const { waarden, fouten, redenen, terugkomst, vandaag } = pagina
  const titel = handelingTekst(verwerkingId).titel
  const staat = {
    ...{ verwerkingId, fouten, keuzes: {}, rijen: {}, alleenAls },
    waarden: metSoort(metVandaag(waarden, vandaag)),
  }
  const alsNieuw = terugkomst === 'geteld' || (terugkomst === undefined && redenen.length === 0)
  const eerst = alsNieuw && Object.keys(fouten).length === 0
  const getypt = [...waarden].some(([naam, [waarde]]) => !/^_|^(handelingId|soort)$/.test(naam) && waarde)
  return {
    titel,
    sessie: woorden.sessie,
    inhoud: (
      // Some browsers send what is typed elsewhere to have its spelling looked at.
      <div class="sp-call" spellcheck={false}>
        <FormPage
          title={titel}
          labels={{ errorHeading: algemeen.foutenKop }}
          action={pagina.actie}
          csrf={pagina.csrf}
          handelingId={pagina.handelingId}
          hidden={{ _pet: pagina.petId }}
          errors={foutenLijst({ verwerkingId, velden }, staat)}
          back={{ label: algemeen.terugNaarWerk, href: '/werkvoorraad' }}
          intro={
            <>
              <Bericht {...pagina} />
              <Paragraph>{woorden.nietBewaard}</Paragraph>
              <p class="nl-paragraph" data-shortcut-shown hidden>
                {woorden.letters}
              </p>
            </>
          }
          primary={{ label: handelingTekst(verwerkingId).knop }}
          guard={getypt ? 'typed' : true}
          unkept={{ id: 'gesprek', stop }}
        >
          <Plek pagina={pagina} label={woorden.plek} />
          <GesprekVragen pagina={pagina} staat={staat} eerst={eerst} />
        </FormPage>
        <Sluiten pagina={pagina} />
      </div>
    ),
  }
}
