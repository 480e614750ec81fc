import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actie, type AuditRegel, auditRegel, ldvRegels, ldvStatus } from './logregels.ts'

const counted = () => {
  let spans = 0
  let lines = 0
  return {
    spanId: () => `${++spans}`.padStart(16, '0'),
    regelId: () => `00000000-0000-7000-8000-${`${++lines}`.padStart(12, '0')}`,
  }
}

const actie: Actie = {
  gemeente: '0344',
  trace: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), parentSpanId: 'c'.repeat(16) },
  name: 'Zaak inzien',
  processingActivityId: 'https://voorbeeld.example/register/onderzoek.zaak-inzien',
  resultaat: 'toegestaan',
  startMs: 1000,
  endMs: 1010,
  betrokkenen: [],
  dataSubjectIdType: 'pseudoniem-onderzoek',
}

describe('LDV 1.0.0: een regel gaat over ten hoogste één betrokkene', () => {
  it('zonder betrokkene is er één regel zonder betrokkene', () => {
    const [regel, ...rest] = ldvRegels(actie, counted())
    expect(rest).toEqual([])
    expect(regel).toMatchObject({
      dataSubjectId: null,
      dataSubjectIdType: null,
      spanId: 'b'.repeat(16),
      parentSpanId: 'c'.repeat(16),
    })
  })

  it('met één betrokkene is er één regel, op de actie zelf', () => {
    const regels = ldvRegels({ ...actie, betrokkenen: ['p1'] }, counted())
    expect(regels).toHaveLength(1)
    expect(regels[0]).toMatchObject({
      dataSubjectId: 'p1',
      dataSubjectIdType: 'pseudoniem-onderzoek',
      spanId: 'b'.repeat(16),
    })
  })

  it('een gezin van vier inzien geeft één ouderregel en een kindregel per persoon', () => {
    const [ouder, ...kinderen] = ldvRegels({ ...actie, betrokkenen: ['p1', 'p2', 'p3', 'p4'] }, counted())
    expect(ouder).toMatchObject({ dataSubjectId: null, spanId: 'b'.repeat(16) })
    expect(kinderen.map((kind) => kind.dataSubjectId)).toEqual(['p1', 'p2', 'p3', 'p4'])
    for (const kind of kinderen) expect(kind.parentSpanId).toBe(ouder?.spanId)
  })

  it('elke betrokkene staat er precies één keer in, en elke regel heeft een eigen span en id', () => {
    const people = fc.array(fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5'), { maxLength: 12 })
    fc.assert(
      fc.property(people, (betrokkenen) => {
        const regels = ldvRegels({ ...actie, betrokkenen }, counted())
        const named = regels.flatMap((regel) => regel.dataSubjectId ?? [])
        expect(named.toSorted()).toEqual([...new Set(betrokkenen)].toSorted())
        expect(new Set(regels.map((regel) => regel.spanId)).size).toBe(regels.length)
        expect(new Set(regels.map((regel) => regel.id)).size).toBe(regels.length)
        expect(new Set(regels.map((regel) => regel.traceId)).size).toBe(1)
      }),
    )
  })

  it('een regel noemt geen medewerker en draagt geen eigen kenmerken', () => {
    const [regel] = ldvRegels({ ...actie, betrokkenen: ['p1'] }, counted())
    expect(Object.keys(regel ?? {}).toSorted()).toEqual([
      'dataSubjectId',
      'dataSubjectIdType',
      'endMs',
      'gemeente',
      'id',
      'name',
      'parentSpanId',
      'processingActivityId',
      'spanId',
      'startMs',
      'status',
      'traceId',
    ])
  })
})

describe('LDV 1.0.0: status en naam', () => {
  it('wat gedaan is, is Ok', () => expect(ldvStatus('toegestaan')).toBe('Ok'))

  for (const resultaat of ['geweigerd', 'ongeldig', 'rol', 'niet-gevonden'] as const)
    it(`${resultaat} is geen fout van het systeem en dus Unset`, () =>
      expect(ldvStatus(resultaat)).toBe('Unset'))

  it('alleen een defect is Error', () => expect(ldvStatus('fout')).toBe('Error'))

  it('een lege naam wordt vervangen, want de naam mag nooit leeg zijn', () => {
    const [regel] = ldvRegels({ ...actie, name: '  ' }, counted())
    expect(regel?.name).toBe(actie.processingActivityId)
  })

  it('het einde ligt nooit voor het begin, ook niet als de klok is verzet', () => {
    const [regel] = ldvRegels({ ...actie, endMs: 1 }, counted())
    expect(regel?.endMs).toBe(1000)
  })
})

describe('BIO2 8.15: een auditregel bevat codes en geen vrije tekst', () => {
  const regel: AuditRegel = {
    gemeente: '0344',
    id: '00000000-0000-7000-8000-000000000001',
    traceId: 'a'.repeat(32),
    tijdMs: 1000,
    actie: 'onderzoek.start-onderzoek',
    objectSoort: 'onderzoek',
    objectId: null,
    resultaat: 'geweigerd',
    oorsprong: 'web',
    netwerk: null,
    actor: null,
    pet: null,
    rol: null,
    compartiment: null,
    artikel: null,
    redenen: ['meer-dan-aanvragen'],
  }

  it('een regel met codes mag', () => expect(auditRegel(regel)).toBe(regel))

  for (const change of [
    { actie: 'Start onderzoek' },
    { objectSoort: '' },
    { objectId: 'mevrouw Jansen' },
    { netwerk: 'thuis' },
    { rol: 'de toeleider' },
    { compartiment: 'Onderzoek' },
    { artikel: 'x\ny' },
    { redenen: ['omdat zij schulden heeft'] },
  ])
    it(`geweigerd: ${Object.keys(change).join()} met iets anders dan een code`, () =>
      expect(() => auditRegel({ ...regel, ...change })).toThrow(Object.keys(change)[0]))

  it('de melding noemt het veld en niet de waarde', () =>
    expect(() => auditRegel({ ...regel, objectId: 'mevrouw Jansen' })).not.toThrow(/Jansen/))
})
