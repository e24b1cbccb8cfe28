#!/usr/bin/env node
import{processIo}from"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";import{setFlagsFromString}from"node:v8";var isNode20=process.versions.node.startsWith("20.");isNode20&&setFlagsFromString("--interrupt-budget=500000");var{main}=await import("./chunk-ULNSLAOD.js");process.exitCode=await main(process.argv.slice(2),processIo());
