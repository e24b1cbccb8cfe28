import{Problem,exists,writeAsked}from"./chunk-HEZCHFS2.js";import"./chunk-D7A3DRV2.js";import"./chunk-IH2QPYBS.js";import{join}from"node:path";var name=".noticelintrc.yml",template=`# Configuration of noticelint: see docs/configuration.md.
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
`;async function init({cwd,stdout}){let file=join(cwd,name);if(await exists(file))throw new Problem("is there already: edit it, or delete it first",name);return await writeAsked(file,template,{what:"the configuration",name}),await stdout.write(`wrote ${name}
`),0}export{init};
