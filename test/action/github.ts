import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { Ajv } from 'ajv'

const require = createRequire(import.meta.url)
// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI description is data of any form
type Data = any
let description: Data

/** GitHub's own description of its API; a large file, read once. */
function openapi(): Data {
  description ??= JSON.parse(
    readFileSync(
      require.resolve('@octokit/openapi').replace(/index\.js$/, 'generated/api.github.com.json'),
      'utf8',
    ),
  )
  return description
}

const resolveRef = (value: Data): Data =>
  value?.$ref
    ? value.$ref
        .slice(2)
        .split('/')
        .reduce((at: Data, key: string) => at[key], openapi())
    : value

export interface ApiRequest {
  method: string
  path: string
  query: Record<string, string>
  body: Data
  /** The template of the description, such as `/repos/{owner}/{repo}/issues/comments/{comment_id}`. */
  template: string
}

export interface Answer {
  status: number
  body: unknown
  /** `application/json` unless given. */
  type?: string
}

/** Answers a request; `drop` cuts the line, undefined leaves it to the server. */
export type Behaviour = (request: ApiRequest) => Answer | 'drop' | undefined

/** GitHub's API on this machine: checks requests against the description, and keeps comments. */
export class GitHub {
  readonly requests: ApiRequest[] = []
  /** What GitHub would not have understood. */
  readonly violations: string[] = []
  readonly comments: { id: number; body: string; user: { login: string; type: string } }[] = []
  files: { filename: string; status: string; previous_filename?: string }[] = []
  contents = new Map<string, string>()
  behaviour: Behaviour = () => undefined
  url = ''
  private readonly ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  private readonly server = createServer((request, response) => {
    this.serve(request, response).catch((error) => {
      this.violations.push(String(error))
      response.destroy()
    })
  })

  async start(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }

  stop(): void {
    this.server.closeAllConnections()
    this.server.close()
  }

  private async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const url = new URL(incoming.url ?? '/', this.url)
    const request = this.check(incoming, url, text ? JSON.parse(text) : undefined)
    this.requests.push(request)
    const answer = this.behaviour(request) ?? this.answer(request)
    if (answer === 'drop') {
      incoming.socket.destroy()
      return
    }
    const { status, body, type = 'application/json; charset=utf-8' } = answer
    response.writeHead(status, { 'content-type': type })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

  /** Holds the request against the description. */
  private check(incoming: IncomingMessage, url: URL, body: Data): ApiRequest {
    const method = (incoming.method ?? '').toLowerCase()
    const template = templateOf(url.pathname, method) ?? ''
    const query = Object.fromEntries(url.searchParams)
    const request: ApiRequest = { method, path: decodeURIComponent(url.pathname), query, body, template }
    const complain = (what: string) => this.violations.push(`${method} ${url.pathname}: ${what}`)
    if (!template) complain('there is no such endpoint')
    if (!/^(token|bearer) /i.test(incoming.headers.authorization ?? '')) complain('no token')
    if (!incoming.headers['user-agent']) complain('no user agent')
    const operation = openapi().paths[template]?.[method]
    if (!operation) return request
    const parameters = (operation.parameters ?? []).map(resolveRef)
    const inPath = pathValues(template, url.pathname)
    for (const [where, values] of [
      ['path', inPath],
      ['query', query],
    ] as const) {
      const known = parameters.filter((p: Data) => p.in === where)
      for (const [name, value] of Object.entries(values)) {
        const parameter = known.find((p: Data) => p.name === name)
        if (!parameter) complain(`unknown ${where} parameter ${name}`)
        else this.validate(resolveRef(parameter.schema), typed(value, resolveRef(parameter.schema)), complain)
      }
      for (const { name, required } of known)
        if (required && !(name in values)) complain(`${name} is missing`)
    }
    const schema = operation.requestBody?.content['application/json']?.schema
    if (schema) this.validate(resolveRef(schema), body, complain)
    else if (body !== undefined) complain('a body where none belongs')
    return request
  }

  private validate(schema: Data, value: unknown, complain: (what: string) => void): void {
    if (!this.ajv.validate(schema, value)) complain(this.ajv.errorsText())
    const known = schema.type === 'object' && schema.properties
    for (const key of known ? Object.keys(value as object) : [])
      if (!(key in schema.properties)) complain(`unknown property ${key}`)
  }

  private answer(request: ApiRequest): Answer {
    const { method, template, path, body } = request
    if (template.endsWith('/issues/{issue_number}/comments')) {
      if (method === 'get') return this.page(request, this.comments.map(asComment))
      if (body.body.length > 65_536) return tooLong
      const comment = { id: this.comments.length + 1, body: body.body, user: actionsBot }
      this.comments.push(comment)
      return { status: 201, body: asComment(comment) }
    }
    if (template.endsWith('/issues/comments/{comment_id}')) {
      const comment = this.comments.find(({ id }) => path.endsWith(`/${id}`))
      if (!comment) return notFound
      comment.body = body.body
      return { status: 200, body: asComment(comment) }
    }
    if (template.endsWith('/pulls/{pull_number}/files')) return this.page(request, this.files.map(asFile))
    if (template.endsWith('/contents/{path}')) {
      const content = this.contents.get(path.split('/contents/')[1]!)
      return content === undefined
        ? notFound
        : { status: 200, body: content, type: 'application/vnd.github.raw+json; charset=utf-8' }
    }
    if (template === '/user') return forbidden
    return notFound
  }

  private page({ query }: ApiRequest, all: unknown[]): Answer {
    const size = Number(query.per_page ?? 30)
    const start = (Number(query.page ?? 1) - 1) * size
    return { status: 200, body: all.slice(start, start + size) }
  }
}

export const actionsBot = { login: 'github-actions[bot]', type: 'Bot' }
const documentation = 'https://docs.github.com/rest'
const notFound: Answer = {
  status: 404,
  body: { message: 'Not Found', documentation_url: documentation, status: '404' },
}
/** What GitHub answers to the read-only token of a pull request from a fork. */
export const forbidden: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: documentation,
    status: '403',
  },
}
export const tooLong: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: 'Body is too long (maximum is 65536 characters)',
      },
    ],
    documentation_url: documentation,
    status: '422',
  },
}
export const broken: Answer = { status: 502, body: '<html>502 Bad Gateway</html>', type: 'text/html' }

/** Answers are made from the examples of the description. */
const example = (name: string) => openapi().components.examples[name].value
const asComment = (comment: object) => {
  const [first] = example('issue-comment-items')
  return { ...first, ...comment, user: { ...first.user, ...(comment as { user: object }).user } }
}
const asFile = (file: object) => ({ ...example('diff-entry-items')[0], ...file })

function templateOf(path: string, method: string): string | undefined {
  const parts = path.split('/')
  return Object.keys(openapi().paths)
    .filter((template) => openapi().paths[template][method])
    .filter((template) => {
      const names = template.split('/')
      return (
        names.length === parts.length && names.every((name, i) => name.startsWith('{') || name === parts[i])
      )
    })
    .sort((a, b) => a.split('{').length - b.split('{').length)[0]
}

function pathValues(template: string, path: string): Record<string, string> {
  const parts = path.split('/')
  return Object.fromEntries(
    template
      .split('/')
      .flatMap((name, i) =>
        name.startsWith('{') ? [[name.slice(1, -1), decodeURIComponent(parts[i]!)]] : [],
      ),
  )
}

const typed = (value: string, schema: Data) => (schema?.type === 'integer' ? Number(value) : value)
