#!/usr/bin/env node
import{main,processIo}from"./chunk-CTN5JQS3.js";import"./chunk-5ZCEF4U6.js";import"./chunk-IH2QPYBS.js";import{setFlagsFromString}from"node:v8";var isNode20=process.versions.node.startsWith("20.");isNode20&&setFlagsFromString("--interrupt-budget=1000000");process.exitCode=await main(process.argv.slice(2),processIo());
