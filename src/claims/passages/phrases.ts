// General ways in which writers say the rarer items. Each becomes one feature of the passage model ("x:name").
// NAME is LABEL or LABEL/variant; the part before the slash names the label that the phrase speaks for.
const D = String.raw`(?:(?:your|their|his|any|such|the|our|this|that|some|certain|user'?s?|personal(?:ly identifiable)?|private|collected|this|these|incorrect|inaccurate|incomplete|of|all|own)\s+){0,5}(?:data|information|info|pii|details|record|content|account)`
const r = (s: string, flags = 'i') => new RegExp(s, flags)
export const PHRASES: [string, RegExp][] = [
  [
    'dpo-contact/officer',
    /\bdata (?:protection|privacy) officer|\bdpo\b|\bprivacy (?:compliance |protection )?officer|\bchief privacy|\bdata protection (?:department|team|office|specialist)|\bprivacy (?:office|department)\b/i,
  ],
  ['dpo-contact/mail', /\b(?:dpo|dataprotection|datenschutz)@|\bprivacy@/i],
  [
    'right-to-portability/word',
    /\bportab(?:le|ility)\b|\bmachine[- ]?readable\b|structured,? (?:and )?(?:commonly|electronic|common)/i,
  ],
  [
    'right-to-portability/move',
    /\b(?:transfer|transmit|port|move|take|export|download|receive)\w*\b[^.;]{0,60}\b(?:to (?:you or )?(?:another|a third|other|a different)\s+(?:compan|organi[sz]ation|controller|provider|party|service)|with you\b)/i,
  ],
  [
    'right-to-restriction/restrict',
    r(
      String.raw`\b(?:right (?:of|to) (?:restrict|limit)|restrict(?:ion|ions|ing)?\b[^.;]{0,40}\b(?:process|use of ${D})|restrict (?:or |and )?(?:delete|erase|object)|(?:limit|block|suppress)(?:ation|ing)?\b[^.;]{0,25}\b(?:processing|(?:our |the )?use) of (?:your|their|personal))`,
    ),
  ],
  ['right-to-complain/complain', /\bcomplain(?:t|ts)?\b/i],
  [
    'right-to-complain/authority',
    /\b(?:supervisory|data[- ]protection|(?:data )?privacy|regulatory) (?:supervisory )?(?:authorit|regulator|commission|agenc)|\binformation commissioner|\bico\b|\bcnil\b|\bgarante\b|competent (?:authority|regulator)/i,
  ],
  [
    'right-to-complain/both',
    /\b(?:complain|complaint|complaints|report|appeal)\b[^.]{0,100}\b(?:authorit|regulator|commissioner|\bico\b|agency)/i,
  ],
  [
    'automated-decisions/decision',
    /\bautomated (?:individual )?(?:decision|processing|means of dec)|\bdecisions? (?:which (?:is|are) )?(?:based )?(?:solely|only|purely) (?:on|by) automat|\bprofiling\b|\bautomatic(?:ally)? (?:decision|decid)/i,
  ],
  [
    'automated-decisions/ai',
    /\b(?:artificial intelligence|machine learning|a\.i\.|\bai\b|credit (?:check|scor)|scoring)\b/i,
  ],
  [
    'legitimate-interests/words',
    /\blegitimate(?:s)?\s+(?:business |commercial )?(?:interest|purpose|reason)/i,
  ],
  [
    'legitimate-interests/protect',
    /\b(?:protect|defend|safeguard|enforce)\w*\b[^.;]{0,40}\b(?:rights?|property|interests|safety|legal liability)/i,
  ],
  ['legitimate-interests/goodfaith', /\bgood[- ]faith\b/i],
  ['right-to-object/object', /\bright (?:of|to) object|\bobject to\b|\bobjection\b|\bto object\b/i],
  [
    'right-to-object/optout',
    /\bopt(?:ed|ing)?[- ]?out\b|\bunsubscrib|\bdo not (?:sell|track)\b|\bdeclin\w+ (?:all |some |these |the |such )?cookies|\brefus\w+ (?:all |some |these |the |such )?cookies|\b(?:disable|block|reject|decline|refuse) (?:\w+ ){0,3}cookies/i,
  ],
  [
    'right-to-object/not-wish',
    /\b(?:do(?:es)? not|don't|no longer) (?:wish|want)\b[^.]{0,40}\b(?:receive|contact|marketing|e-?mails?|be )/i,
  ],
  [
    'right-of-access/right',
    r(
      String.raw`\bright (?:of|to) (?:request )?(?:access|know|be informed|information|obtain|learn|see|review|request (?:a )?cop)|\baccess(?:ing)? (?:to |or |and )?(?:and |or )?(?:${D})|\baccess(?:ing|ed)?(?:\sto)?,\s*(?:\w+,?\s*){0,5}(?:or|and|/)?\s*(?:correct|rectif|updat|delet|edit|chang|modif|amend)`,
    ),
  ],
  [
    'right-of-access/copy',
    r(
      String.raw`\b(?:copy|copies|confirmation|disclosure) of (?:${D})|\b(?:be informed|wish to know|know|find out|learn|request(?:s|ed)? (?:information|to know)|ask (?:us )?(?:to|for)) (?:about |of |as to )?(?:what|which|whether|if)|\b(?:query|review|view|see|check|inspect) (?:${D})`,
    ),
  ],
  [
    'right-to-rectification/verb',
    r(
      String.raw`\b(?:rectif\w+|correct(?:ed|ing|ion|ions)?|amend\w*|updat(?:e|ed|ing)|chang(?:e|ed|ing)|edit(?:ed|ing)?|modif\w+|complete)\b[^.;]{0,40}\b(?:${D})`,
    ),
  ],
  [
    'right-to-rectification/list',
    /\b(?:rectif\w+|correct\w*|amend\w*|updat\w+|edit\w*|modif\w+|chang\w+),?\s+(?:or |and |and\/or )?(?:delet|eras|remov|correct|amend|updat|suppress|access)/i,
  ],
  [
    'right-to-rectification/wrong',
    /\b(?:inaccurate|incomplete|incorrect|out[- ]of[- ]date|outdated|wrong) (?:personal |user )?(?:data|information|info)|information\b[^.]{0,30}\b(?:is|are) (?:wrong|incorrect|inaccurate|incomplete)/i,
  ],
  [
    'right-to-erasure/verb',
    r(
      String.raw`\b(?:delet\w+|eras\w+|remov\w+|destroy|destruction|purge|clear)\b[^.;]{0,40}\b(?:${D})|\bright (?:to|of) (?:delete|deletion|erasure|be forgotten|erase)|\bright to be forgotten`,
    ),
  ],
  [
    'right-to-erasure/request',
    /\b(?:request|ask|wish|want|like|may|can|right)\b[^.]{0,60}\b(?:delet\w+|eras\w+|remov\w+)\b/i,
  ],
  [
    'right-to-erasure/removed',
    /\b(?:data|information|account|pii)\b[^.]{0,50}\b(?:be |is |are )?(?:delet|remov|eras)(?:ed|ion|al)\b/i,
  ],
  [
    'right-to-erasure/child',
    /\bimmediately delete|\b(?:delete|remove) (?:this|that|such|the) (?:personal )?(?:information|data) from (?:our|my)/i,
  ],
  [
    'right-to-withdraw-consent/withdraw',
    /\b(?:withdraw\w*|revok\w+|revocation|retract\w*|rescind)\b[^.;]{0,50}\b(?:consent|permission|authori[sz]ation|approval|access|agreement)|\b(?:consent|permission)\w*\b[^.;]{0,40}\b(?:withdrawn?|withdrawal|revoked?|revocation)\b/i,
  ],
  [
    'right-to-withdraw-consent/stop',
    /\bunsubscrib|\bchange your mind\b|\bopt(?:ed|ing)?[- ]?out\b|\bstop (?:receiv|all collection|collect)|\buninstall/i,
  ],
  [
    'right-to-withdraw-consent/settings',
    /\b(?:enable|disable|turn off|switch off|revoke)\b[^.]{0,60}\b(?:settings?|permission|access)/i,
  ],
  [
    'third-country-transfers/abroad',
    /\b(?:transferr?\w*|stor\w+|process\w*|maintain\w*|locat\w+|host\w*|send|sent)\b[^.]{0,90}\b(?:outside|other countr|another countr|countries|abroad|overseas|international|across borders|cross-border|different jurisdiction|other jurisdictions|united states|u\.s\.|\busa\b|india|australia|europe(?:an)?|\beea\b|\beu\b|jurisdiction where)/i,
  ],
  [
    'third-country-transfers/safeguard',
    /\b(?:standard contractual|adequa(?:cy|te) (?:decision|level|safeguard|protection|controls)|privacy shield|binding corporate|cross[- ]border|data privacy framework|outside (?:of )?(?:the )?(?:eea|eu|european|united kingdom|uk)|third countr)/i,
  ],
  [
    'third-country-transfers/country',
    /\bcountry refers to\b|\btransfer of your (?:personal )?data\b|\bno transfer of\b/i,
  ],
  [
    'retention-period/verb',
    r(
      String.raw`\b(?:retain|retained|retention|retaining|keep|kept|hold|held|store|stored|storage|storing|save|maintain|remain)\b[^.]{0,90}\b(?:as long as|for the (?:period|duration)|period|no longer|longer than|until|(?:\d+|one|two|three|six|twelve|thirty|ninety)\W{0,3}(?:\(\d+\) )?(?:day|week|month|year|hour)|necessary|temporar|indefinitely)`,
    ),
  ],
  [
    'retention-period/words',
    /\bretention\b|\bdata retention|how long (?:we|do|will|is|your)|\bretain(?:ed|s|ing)?\b/i,
  ],
  [
    'retention-period/after',
    /\b(?:delet|eras|remov|destroy|anonymi[sz])\w*\b[^.]{0,80}\b(?:after|within|once|when|no longer|as soon as|upon|at the end)|\b(?:after|within|once|when|upon)\b[^.]{0,80}\b(?:delet|eras|destroy|anonymi[sz])\w*/i,
  ],
  [
    'provision-requirement/refuse',
    /\b(?:if|when|unless|should|without)\b[^.]{0,30}\b(?:do not|don't|not|declin\w+|refus\w+|fail|choose not|without|withhold)\b[^.]{0,90}\b(?:not be able|unable|cannot|can't|may not|not (?:have )?access|denied|impossib|limit|fail|unavailable|not function)/i,
  ],
  [
    'provision-requirement/voluntary',
    /\b(?:voluntar(?:y|ily)|optional(?:ly)?|mandatory|obligatory|compulsory|statutory or contractual|not required to provide|required to provide|option of not providing|you (?:must|need to|have to) provide|decline to (?:submit|provide|disclose)|choose not to (?:provide|share|give))\b/i,
  ],
  [
    'provision-requirement/law',
    /\b(?:required?|obliged|obligated|obligation|compelled|permitted)\b[^.]{0,25}\b(?:by|under|with)?\s*(?:the )?(?:law|legal|applicable law|regulation|court|statut)|\blegal(?:ly)? obliga/i,
  ],
  [
    'data-source/third',
    r(
      String.raw`\b(?:collect|receiv|obtain|get|gather|acquir|deriv|supplement|import|access)\w*\b[^.]{0,80}\b(?:from|through|by|via)\b[^.]{0,40}\b(?:third[- ]part|other (?:sources|companies|users|parties)|partner|public|social|google|facebook|apple|advertis|broker|agenc|database|platform)`,
    ),
  ],
  [
    'data-source/direct',
    /\b(?:directly (?:from|by) you|you (?:voluntarily |directly |may |choose to )?(?:provide|give|submit|enter|supply|share|upload)\b|provided by (?:you|the user)|from you\b|from your (?:device|browser|phone)|your browser sends|other sources|sources? of|origin of)/i,
  ],
  [
    'data-source/social',
    /\bsocial (?:media|network)\w*\b|\b(?:log|sign)(?:ging)?[- ]?in (?:with|through|using|via)\b/i,
  ],
  [
    'legal-basis/consent',
    /\b(?:with|by|give|giving|given|provide|prior|your|rely on|based on|obtain|explicit|express|parental|parents?'?s?)\s+(?:your\s+|us\s+|prior\s+|explicit\s+|express\s+)?(?:consent|permission|authori[sz]ation)|\byou (?:hereby |agree and )?consent\b|\bconsent(?:ing)? to\b/i,
  ],
  [
    'legal-basis/basis',
    /\b(?:legal|lawful) (?:basis|bases|ground)|\bperformance of (?:a|the|our|any) contract|\bart(?:icle|\.)? ?[69]\b|\blegal obligation|\b(?:required|permitted|obligated|obliged|authori[sz]ed) (?:to do so )?by (?:applicable )?(?:law|statute|legislation)|\bvital interest|\bpublic interest/i,
  ],
  [
    'legal-basis/agree',
    /\b(?:by|through|your) (?:using|use|accessing|continu\w+|installing|submitting|providing|browsing|visiting|downloading)\b[^.]{0,100}\b(?:agree|consent|accept)/i,
  ],
  [
    'controller-identity/we-us',
    /["“'(‘]\s*(?:the )?["“'‘]?(?:we|us|our|company|developer|app)\b["”'’,]|\b(?:refers? to|referred to (?:herein )?as)\b|\b(?:built|developed|operated|owned|provided|offered|created|published|run) (?:the .{2,40} app |and .{3,20} )?(?:by|as)\b|\bdata controller\b|\bcontroller\b/i,
  ],
  [
    'controller-contact/contact',
    /\bcontact (?:us|me|our)|\b(?:e-?mail|write|reach|call)\b[^.]{0,15}\b(?:us|me|to)\b|^[-*\s]*(?:by |our )?(?:e-?mail|phone|tel|telephone|address|mail|website|fax)\b/i,
  ],
  [
    'recipients/share',
    /\b(?:share|disclos|transfer|sell|rent|trade|provid|pass|releas)\w*\b[^.]{0,80}\b(?:third[- ]part|service provider|partner|affiliat|vendor|subsidiar|advertis|authorit|other (?:users|companies)|law enforcement|subcontract|contractor|employees|processor)/i,
  ],
  [
    'recipients/who',
    /\bthird[- ]part(?:y|ies)\b|\bservice providers?\b|\baffiliates?\b|\bbusiness partners?\b|\bvendors?\b|\bgoogle (?:play|analytics|admob)|\badmob\b|\bfirebase\b|\bfacebook\b|\bunity\b/i,
  ],
  [
    'purposes/to-verb',
    /^[-*•\s\d.()a-z]{0,6}(?:to |for (?:the )?|in order to )?(?:provide|improv|maintain|analy|monitor|contact|manage|develop|personali|deliver|process|send|communicat|detect|prevent|comply|protect|respond|understand|operat|enhanc|notify|market|customi|administer|allow|enabl|gather|facilitat|verif|ensure|help|conduct|carry|create|fulfil|display)\w*\b/i,
  ],
  [
    'purposes/use',
    /\b(?:us(?:e|es|ed|ing)|collect|process|need)\w*\b[^.]{0,80}\b(?:to|for|in order to|so that|purposes?)\b/i,
  ],
  [
    'data-categories/nouns',
    /\b(?:ip address|e-?mail address|phone number|telephone|first name|last name|full name|user ?name|date of birth|gender|location|device (?:id|identif|model|type|name)|browser (?:type|version)|operating system|usage data|log data|photos?|camera|contacts|payment|credit card|identifiers?|cookies|demographic|age\b|postal|zip)/i,
  ],
]
