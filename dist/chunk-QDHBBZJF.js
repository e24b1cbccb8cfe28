import{main}from"./chunk-NBBWXTMG.js";import"./chunk-B7FTVGPN.js";import"./chunk-IH2QPYBS.js";export{main};
