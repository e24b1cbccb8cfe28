import { buildAll } from '../scripts/build.mjs'

export const setup = () => buildAll({ types: false })
