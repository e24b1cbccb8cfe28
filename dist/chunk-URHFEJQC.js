import{pretty}from"./chunk-7BDDX4FR.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-NBBWXTMG.js";import"./chunk-B7FTVGPN.js";import"./chunk-IH2QPYBS.js";export{pretty};
