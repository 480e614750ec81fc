import { aanmelden } from '../src/teksten/nl/aanmelden.ts'
import { expect, test } from './fixture.ts'
import { aantal, dit, knop, naam, opZaak, tekst } from './gegeven-vastleggen.ts'
import { type Program, startProgram } from './site.ts'
import { formulier, gegeven, vulIn } from './zaken.ts'

/** In this process a signal moves the clock half an hour and a minute on. */
const halfUurVerder = `data:text/javascript,${encodeURIComponent(
  "const nu=Date.now;let bij=0;Date.now=()=>nu()+bij;process.on('SIGUSR2',()=>{bij+=31*60000})",
)}`

test.describe('with a program of one’s own', () => {
  let program: Program
  test.beforeAll(async () => {
    program = await startProgram({ NODE_OPTIONS: `--import=${halfUurVerder}` })
  })
  test.afterAll(() => program.stop())

  test('after a session has ended what was typed is kept, and offered after signing in', async ({
    persoon,
  }) => {
    const noor = await persoon({ site: program.url })
    const zaak = await opZaak(noor)
    await noor.ga(formulier(zaak, naam))
    await vulIn(noor, naam, { ...gegeven, tekst: dit('Kan de energie niet betalen.') })
    program.signal('SIGUSR2')
    await noor.druk(knop(noor))
    await expect(noor.page.getByRole('main')).toContainText(aanmelden.bewaard.verlopen)
    await noor.link(aanmelden.opnieuw)
    await noor.druk(noor.page.getByRole('button', { name: /Noor de Vries/ }))
    await expect(noor.page.getByRole('main')).toContainText(dit('Kan de energie niet betalen.'))
    await noor.knop(aanmelden.bewaard.verder)
    await expect(noor.page.getByRole('status')).toContainText(tekst.gedaan)
    expect(await aantal(noor, zaak, dit('Kan de energie niet betalen.'))).toBe(1)
  })

  test('a form that was open when the program was killed can be sent when it runs again', async ({
    persoon,
  }) => {
    const noor = await persoon({ site: program.url })
    const zaak = await opZaak(noor)
    await noor.ga(formulier(zaak, naam))
    await vulIn(noor, naam, { ...gegeven, tekst: dit('Werkt soms in een winkel.') })
    await program.kill()
    await program.restart()
    await noor.druk(knop(noor))
    await expect(noor.page.getByRole('status')).toContainText(tekst.gedaan)
    expect(await aantal(noor, zaak, dit('Werkt soms in een winkel.'))).toBe(1)
  })
})
