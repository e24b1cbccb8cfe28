var isLoss=({kind})=>!["added","period-shortened","recipient-removed","purpose-removed","contact-changed"].includes(kind);export{isLoss};
