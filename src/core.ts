// What every lint of a notice needs; the build puts it into one file (see scripts/build.mjs).
import './cli/lint.js'
