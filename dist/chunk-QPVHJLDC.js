import{github,shownPerLevel,toAnnotation}from"./chunk-7PVE5RLX.js";import"./chunk-VK2ZMXKW.js";import"./chunk-5CPT32HB.js";import"./chunk-IH2QPYBS.js";export{github,shownPerLevel,toAnnotation};
