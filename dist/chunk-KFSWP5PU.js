import{pretty}from"./chunk-JMI53TA5.js";import"./chunk-VYZINNCQ.js";import"./chunk-4UYRBGPX.js";import"./chunk-VQUG23C6.js";import"./chunk-J6U2QICX.js";import"./chunk-IH2QPYBS.js";export{pretty};
