import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const normen = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * What a page is made of: its elements with their classes, roles and states, without the words. Axe looks at nothing
 * else, so a page that is built like one that was tested needs no second test.
 */
const bouw = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const eigen = /^(class|role|type|lang|dir|aria-.*|hidden|open|tabindex|autocomplete|alt|scope)$/
    const delen: string[] = []
    for (const element of document.querySelectorAll('*')) {
      const kenmerken = [...element.attributes]
        .filter(({ name }) => eigen.test(name))
        .map(
          ({ name, value }) => `${name}=${/^aria-(labelledby|describedby|label)$/.test(name) ? '' : value}`,
        )
      delen.push(`${element.localName}${element.parentElement?.localName}${kenmerken}`)
    }
    return `${innerWidth} ${delen.join()}`
  })

const getest = new Set<string>()

/** No violation of WCAG 2.0 to 2.2, level A and AA, that a machine can find on this page. */
export const isToegankelijk = async (page: Page): Promise<void> => {
  const wat = await bouw(page)
  if (getest.has(wat)) return
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(normen).analyze()
  const gevonden = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect(gevonden, `axe on ${page.url()}`).toEqual([])
  getest.add(wat)
}
