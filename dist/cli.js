#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import{processIo}from"./chunk-4KVPPHJ5.js";import"./chunk-IH2QPYBS.js";import{setFlagsFromString}from"node:v8";var isNode20=process.versions.node.startsWith("20.");isNode20&&setFlagsFromString("--interrupt-budget=500000");var{main}=await import("./chunk-NHGRGL4O.js");process.exitCode=await main(process.argv.slice(2),processIo());
