/**
 * The page of a letter, for typst. It gets the letter as JSON, so what is in it stays text and is never read as mark-up. The order
 * in the source is the order in which it is read aloud; numbers of pages are outside that order.
 */
export const letterTemplate = `
#let letter = json(bytes(sys.inputs.letter))
#let (year, month, day) = letter.day
#set document(
  title: letter.subject,
  author: letter.sender.at(0),
  date: datetime(year: year, month: month, day: day),
)
#set text(font: "DejaVu Sans", size: 10pt, lang: letter.lang, hyphenate: false)
#set par(leading: 0.8em, spacing: 1.2em)
#set page(
  paper: "a4",
  margin: (left: 25mm, right: 22mm, top: 22mm, bottom: 24mm),
  footer: context align(right, text(size: 8pt, counter(page).display("1 / 1", both: true))),
)
#set list(spacing: 0.9em, indent: 2mm)
#set terms(separator: [ ], spacing: 0.8em, hanging-indent: 0mm)
#show heading: it => block(above: 1.6em, below: 0.8em, sticky: true, text(
  size: if it.level == 1 { 13pt } else { 10.5pt },
  weight: "bold",
  it.body,
))

#let lines(them) = par(them.join(linebreak()))
#let part(it) = {
  if it.heading != "" { heading(level: 2, it.heading) }
  for paragraph in it.paragraphs { par(paragraph) }
  if it.points.len() > 0 { list(..it.points) }
}

#strong(lines(letter.sender))
#v(6mm)
#lines(letter.recipient)
#v(6mm)
#terms(..letter.details.map(it => terms.item(it.term + ":", it.value)))
#heading(level: 1, letter.subject)
#for it in letter.parts { part(it) }
#v(4mm)
#lines(letter.closing)
#if letter.footer.len() > 0 {
  v(4mm)
  line(length: 100%, stroke: 0.5pt)
  set text(size: 9pt)
  for it in letter.footer { part(it) }
}
`
