import{isIgnored}from"./chunk-LIRWCPCG.js";import"./chunk-YB67DFTJ.js";import"./chunk-NBBWXTMG.js";import"./chunk-B7FTVGPN.js";import"./chunk-IH2QPYBS.js";export{isIgnored};
