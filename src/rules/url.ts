/** Where the page of a built-in rule is published. */
export const ruleUrl = (id: string): string =>
  `https://github.com/noticelint/noticelint/blob/main/docs/rules/${id}.md`
