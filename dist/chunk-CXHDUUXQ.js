var t=({kind:e})=>!["added","period-shortened","recipient-removed","purpose-removed","contact-changed"].includes(e);export{t as a};
