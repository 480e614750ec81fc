/** How it was established who asks: the lightest that is enough, and no copy is kept (AVG 12 lid 6; eigen invulling). */
export const hoeVastgesteld = ['aangemeld', 'legitimatie', 'bekend', 'teruggebeld'] as const
