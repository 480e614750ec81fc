interface Los {
  readonly organisaties: readonly { readonly id: string; readonly soort: string }[]
  readonly partijen: readonly { readonly organisatie?: string | undefined }[]
  readonly systemen: readonly {
    readonly clientId: string
    readonly organisatie: string
    readonly van: string
    readonly tot?: string | undefined
  }[]
}

type Meld = (plek: readonly (string | number)[], zin: string) => void

/**
 * A system acts for the organisation of a party of this municipality (N-1.1.1-pt, N-AVG-32), and never for the municipality itself: who
 * wrote a request there does not decide about it, and of a system nobody knows who wrote (Awb 2:4).
 */
export const systeemsamenhang = ({ organisaties, partijen, systemen }: Los, meld: Meld): void => {
  const vanPartij = new Set(partijen.flatMap(({ organisatie }) => organisatie ?? []))
  const vanGemeente = new Set(organisaties.flatMap(({ id, soort }) => (soort === 'gemeente' ? id : [])))
  for (const [nr, { clientId, organisatie, van, tot }] of systemen.entries()) {
    if (!vanPartij.has(organisatie))
      meld(['systemen', nr, 'organisatie'], 'kan alleen bij een organisatie die onder partijen staat')
    if (vanGemeente.has(organisatie))
      meld(
        ['systemen', nr, 'organisatie'],
        'is de gemeente: wie daar schrijft en wie beslist zijn twee mensen',
      )
    if (tot !== undefined && tot < van) meld(['systemen', nr, 'tot'], 'ligt voor van')
    if (systemen.findIndex((een) => een.clientId === clientId) < nr)
      meld(['systemen', nr, 'clientId'], 'staat er twee keer in')
  }
}
