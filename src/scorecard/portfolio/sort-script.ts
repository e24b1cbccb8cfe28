/** Sorts the index by a click on a column's head. Without it, the page is as it was written: worst first. */
export const sortScript = `
const table = document.querySelector('.grid')
const body = table.tBodies[0]
table.querySelectorAll('thead th').forEach((head, column) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.title = head.dataset.sort
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener('click', () => {
    const descending = head.getAttribute('aria-sort') === 'ascending'
    const key = (row) => row.cells[column].dataset.key
    const compare = (a, b) => (isNaN(a) || isNaN(b) ? (a < b ? -1 : a > b ? 1 : 0) : a - b)
    const rows = [...body.rows].sort((a, b) => compare(key(a), key(b)) * (descending ? -1 : 1))
    table.querySelectorAll('[aria-sort]').forEach((other) => other.removeAttribute('aria-sort'))
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
    body.append(...rows)
  })
})
`
