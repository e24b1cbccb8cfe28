import{c as o,l as r,r as i}from"./chunk-77YWSSSH.js";import"./chunk-LLRQCOHI.js";import"./chunk-JIAG4PFQ.js";import{join as s}from"node:path";var e=".noticelintrc.yml",m=`# Configuration of noticelint: see docs/configuration.md.
extends: recommended

# What is true of the controller and cannot be known from the notice. Remove the # where you know it.
facts: {}
#  controllerEstablishedIn: EU      # EU, EEA, UK, CH, elsewhere
#  publicBody: false
#  dpoDesignated: true
#  transfersOutsideEea: false

# Severity of a rule: error, warning, info, off. \`noticelint explain RULE\` tells what a rule asks.
rules: {}
#  vague-purpose: info

# Files that are not linted.
ignore: []
#  - drafts/**
`;async function d({cwd:n,stdout:a}){let t=s(n,e);if(await r(t))throw new o("is there already: edit it, or delete it first",e);return await i(t,m,{what:"the configuration",name:e}),await a.write(`wrote ${e}
`),0}export{d as init};
