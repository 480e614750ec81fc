/** A voice that is on the device itself: what stands on the page does not leave it. */
const localVoice = (view: Window, lang: string): SpeechSynthesisVoice | undefined =>
  view.speechSynthesis
    .getVoices()
    .find(
      ({ localService, lang: of }) =>
        localService && of.slice(0, 2).toLowerCase() === lang.slice(0, 2).toLowerCase(),
    )

/** What is read: the content of the page, without the button itself and what is there for the eye alone. */
const textOf = (main: HTMLElement, button: HTMLElement): readonly string[] =>
  [...main.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, th, td')]
    .filter((one) => !one.contains(button) && one.querySelector('p, li, dd, td') === null)
    .map((one) => one.innerText.trim())
    .filter((text) => text !== '')

/** Shows the button that reads the page aloud, where the device has a voice for its language; a second press stops it. */
export function startReading(view: Window): void {
  const page = view.document
  const button = page.querySelector<HTMLButtonElement>('button[data-read-aloud]')
  const main = page.querySelector<HTMLElement>('main')
  if (!button || !main || !('speechSynthesis' in view)) return
  const { readAloud = '', readStop = '' } = button.dataset
  const lang = page.documentElement.lang
  let reading = false

  const show = () => {
    if (localVoice(view, lang)) button.hidden = false
  }
  const say = (on: boolean) => {
    reading = on
    button.textContent = on ? readStop : readAloud
  }
  button.addEventListener('click', () => {
    view.speechSynthesis.cancel()
    if (reading) return say(false)
    const voice = localVoice(view, lang)
    if (!voice) return
    const texts = textOf(main, button)
    say(true)
    texts.forEach((text, index) => {
      const line = new SpeechSynthesisUtterance(text)
      line.voice = voice
      line.lang = voice.lang
      if (index === texts.length - 1) line.addEventListener('end', () => say(false))
      view.speechSynthesis.speak(line)
    })
  })
  view.speechSynthesis.addEventListener('voiceschanged', show)
  view.addEventListener('pagehide', () => view.speechSynthesis.cancel())
  show()
}
