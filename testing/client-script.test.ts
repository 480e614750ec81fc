import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type KitchenBrowser, openKitchen } from './kitchen-browser.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let kitchen: KitchenBrowser

beforeAll(async () => {
  kitchen = await openKitchen()
}, 60_000)

afterAll(() => kitchen?.close())

describe('the script', () => {
  test('gives the heading of the error summary focus, and its link the field', async () => {
    const page = await kitchen.open('/formulier')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fouten')
    await page.getByRole('link', { name: 'Vul de naam in.' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('leden[0].naam')
    await page.context().close()
  })

  test('without it the heading gets focus all the same, and no filter or dialog shows', async () => {
    const page = await kitchen.open('/formulier', 1280, false)
    // A browser gives the focus of autofocus in a later frame than that of the load.
    await page.locator('h2#fouten:focus').waitFor({ timeout: 5000 })
    await page.goto(`${kitchen.origin}/werkvoorraad`)
    expect(await page.getByLabel('Filter op').isVisible()).toBe(false)
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.context().close()
  })

  test('filters the worklist while typing, without regard for accents', async () => {
    const page = await kitchen.open('/werkvoorraad')
    await page.getByLabel('Filter op').fill('clientond')
    expect(await page.getByRole('listitem').filter({ hasText: 'Onderzoek 2026' }).count()).toBe(1)
    expect(await page.getByText('1 van 3 zaken').isVisible()).toBe(true)
    await page.context().close()
  })

  test('sends a form once without a warning, with the name of the pressed button; Enter presses the main one', async () => {
    const page = await kitchen.open('/formulier')
    kitchen.answer = { status: 204, body: '' }
    kitchen.posts.length = 0
    const save = page.getByRole('button', { name: 'Bewaren' })
    await save.click()
    await save.click()
    await expect.poll(() => kitchen.posts.length).toBe(1)
    expect(kitchen.posts[0]).toContain('_concept=ja')
    await page.context().close()

    const other = await kitchen.open('/formulier')
    kitchen.posts.length = 0
    await other.getByLabel('E-mailadres').press('Enter')
    await expect.poll(() => kitchen.posts.length).toBe(1)
    expect(kitchen.posts[0]).not.toContain('_rij_')
    await other.context().close()
  })

  test('keeps a long form at the first pause in typing, and says so; then leaving needs no warning', async () => {
    const page = await kitchen.open('/404')
    await page.clock.install()
    await page.goto(`${kitchen.origin}/formulier`)
    kitchen.posts.length = 0
    kitchen.answer = { status: 500, body: '{}' }
    await page.getByLabel('E-mailadres').fill('a@example.org')
    await page.clock.fastForward(1_900)
    expect(kitchen.posts).toEqual([])
    await page.clock.fastForward(200)
    await expect.poll(() => page.getByText('Bewaren lukt niet.').isVisible()).toBe(true)
    expect(await page.locator('form[data-guard=typed]').count()).toBe(1)
    kitchen.answer = { status: 200, body: JSON.stringify({ now: 1000, idleEnds: 1_801_000 }) }
    await page.getByLabel('E-mailadres').fill('b@example.org')
    await page.clock.fastForward(2_100)
    expect(kitchen.posts).toHaveLength(1)
    await page.clock.fastForward(8_000)
    await expect.poll(() => page.getByText('Het is bewaard.').isVisible()).toBe(true)
    expect(kitchen.posts).toHaveLength(2)
    expect(kitchen.posts[1]).toContain('email=b%40example.org')
    expect(kitchen.posts[1]).toMatch(/_stap=later$/)
    await expect.poll(() => page.locator('form[data-guard=clean]').count()).toBe(1)
    await page.context().close()
  }, 30_000)

  test('warns who leaves with something typed', async () => {
    const page = await kitchen.open('/formulier')
    await page.getByLabel('E-mailadres').fill('a@example.org')
    const asked = page.waitForEvent('dialog')
    const gone = page.goto(`${kitchen.origin}/casus`).catch(() => undefined)
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await gone
    await page.context().close()
  })

  test('warns two minutes before the session ends; Enter extends it', async () => {
    const page = await kitchen.open('/404')
    await page.clock.install()
    await page.goto(`${kitchen.origin}/werkvoorraad`)
    const dialog = page.getByRole('dialog')
    await page.clock.fastForward(27 * 60_000)
    expect(await dialog.isVisible()).toBe(false)
    await page.clock.fastForward(65_000)
    expect(await dialog.isVisible()).toBe(true)
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
    expect(violations).toEqual([])
    kitchen.answer = { status: 500, body: '{}' }
    kitchen.posts.length = 0
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByText('Het is niet gelukt').isVisible()).toBe(true)
    kitchen.answer = { status: 200, body: JSON.stringify({ now: 1000, idleEnds: 1_801_000 }) }
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.isVisible()).toBe(false)
    expect(kitchen.posts).toEqual(Array(2).fill('/sessie/verleng _csrf=csrf-123'))
    await page.clock.fastForward(31 * 60_000)
    expect(await page.getByText('U bent uitgelogd.').isVisible()).toBe(true)
    await page.context().close()
  }, 30_000)
})
