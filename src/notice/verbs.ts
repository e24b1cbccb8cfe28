const words = new Set(
  (
    'is are was were be been has have had will would shall should may can could must do does did we you us it they i he she ' +
    'est sont était sera seront être a ont avons avez aura peut peuvent pouvez pouvons devez devons doit doivent nous vous il elle ils elles on je ' +
    'ist sind war wird werden wurde wurden hat haben kann können darf dürfen muss müssen soll wir sie du ihr er es ich ' +
    'zijn was wordt worden werd heeft hebben kan kunnen mag moet moeten zal zullen wij we u je jij hij zij ze ' +
    'goes gets gives stays sits lies reads sees knows sends comes ' +
    'va vont vient viennent restent reçoit reçoivent tient voit sait prend décide coûte dure ' +
    'sort sortent quitte quittent part partent reste demeure demeurent passe dort fait font sert gardons garde ne n jamais rien personne ' +
    'leaves leave nothing nobody never not verlässt verlassen nichts niemand nie nicht verlaat verlaten niets nooit niet ' +
    'steht stehen liegt liegen geht gehen kommt kommen bleibt bleiben erhält erhalten bekommt gibt hält kennt sieht nimmt entscheidet kostet gilt ' +
    'staat staan gaat gaan komt komen blijft blijven krijgt krijgen geeft houdt ligt liggen stuurt kent ziet weet hangt draait beslist betaalt kost geldt loopt neemt leest'
  ).split(' '),
)

/** Whether a line has one of the common verbs or pronouns that make it a sentence rather than a title. */
export function hasVerb(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word))
}
