/** The day by which suppressions expire; SOURCE_DATE_EPOCH (seconds) makes it reproducible. */
export function today(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env
  return (epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date())
    .toISOString()
    .slice(0, 10)
}
