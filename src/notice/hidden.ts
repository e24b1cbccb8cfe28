/** Elements that show no text of the notice. */
export const skippedTags = new Set(
  'script style template noscript svg math iframe object embed select option datalist textarea button nav dialog canvas audio video head title'.split(
    ' ',
  ),
)

/** Whether an element's attributes hide it from a visitor, or mark it as a part of the page that is no notice. */
export function hiddenBy(attribute: (name: string) => string | undefined): boolean {
  if (attribute('hidden') !== undefined || attribute('aria-hidden') === 'true') return true
  const style = attribute('style')
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true
  const role = attribute('role')
  return role !== undefined && /^(?:navigation|search|dialog|alertdialog|menu|menubar)$/i.test(role)
}
