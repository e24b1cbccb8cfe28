/** The day by which suppressions expire, in ISO 8601; SOURCE_DATE_EPOCH (seconds since 1970) makes a run reproducible. */
export function today({ SOURCE_DATE_EPOCH: epoch }: Record<string, string | undefined>): string {
  const now = epoch && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
  return now.toISOString().slice(0, 10)
}
