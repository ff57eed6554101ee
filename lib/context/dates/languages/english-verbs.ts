/** Words by which a clause tells of what is to come; of present forms those that tell of an appointment. */
export const futureWords =
  'will shall would must should may might tomorrow upcoming forthcoming expected supposed scheduled due ' +
  'slated plans plan planned planning expects expect hopes hope aims aim likely intends ' +
  'intend ll begins starts opens meets ends expires resumes arrives convenes meet convene';

/** Past forms after which an infinitive lies ahead: "agreed to meet on Thursday". */
export const promises =
  'agreed vowed promised pledged decided threatened hoped wanted asked ordered invited urged ' +
  'offered prepared proposed resolved demanded called set';

/** Past forms that do not end in -ed. */
export const pastVerbs =
  'was were had did said told became began came went took made found gave got held kept left ' +
  'lost met paid put ran rose saw sent sold stood struck thought won wrote fell grew led spoke ' +
  'built bought brought broke chose drew drove flew forgot knew lay sank shot sought swore ' +
  'taught threw wore hit cut swept fought fled chosen spent shook sat hung slid woke rode tore ' +
  'dug drank ate froze heard hid lit meant rang sang slept stole stuck swung understood ' +
  'withdrew overthrew undertook overtook arose burst split beat ago';

/** Words of these that are nouns as well: "the thrift announced the plan on Aug. 21" tells of the past. */
export const nounsToo = 'plan plans aim hope hopes will might';
