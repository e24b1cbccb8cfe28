var c1=/[\u007f-\u009f]/g,jsonText=data=>`${JSON.stringify(data,null,2).replace(c1,c=>`\\u00${c.charCodeAt(0).toString(16)}`)}
`,json=report=>jsonText(report);export{jsonText,json};
