import type { MomentWords } from './moment-words';

export const italian: MomentWords = {
  comparing: "frente a|rispetto al?|rispetto all['’]",
  article: "la|l['’]|il",
  beforeYear: 'prima del',
  beforeDay: 'prima del?',
  countedFrom: 'anni (?:dopo|prima)',
  utmost: String.raw`(?:più|meno) \p{L}+|prima volta`,
  since: "dal|dall['’]",
  anyOne: 'una|ogni',
  weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  feasts: 'natale',
  later: 'dopo|più tardi',
  ago: 'fa',
  todays: 'oggi',
  fromHour: 'dalle|apert[oaie]',
  toHour: '(?:fino )?alle',
  placed: 'prossim|scors',
  placedBack: 'scors',
  still: 'ancora',
  again: 'sempre|solitamente|normalmente|tradizionalmente',
  supposing: 'supponiamo|immaginiamo',
  imprint: 'questo articolo (?:è|fu)',
  visiting: 'su',
  yearOf: "di|del|dell['’]",
  happening:
    'catastrofe|naufragio|crollo|recessione|visita|viaggio|discorso|operazione|offensiva|siccità|indagine|riforma|stagione|vittoria|sconfitta|decisione|spedizione|volo|divorzio|nascita|campagna|blocco|mondiale|mondiali|giochi',
  made: 'pubblicare|uscire|scrivere|girare|produrre|creare|costruire|fondare|lanciare|presentare|firmare|approvare|adottare|registrare|dipingere|comporre|disegnare|realizzare|fare|vincere|perdere|tenere|condurre|aprire|emettere',
  appearing: 'apparire|uscire|aprire|iniziare|cominciare|finire|debuttare|arrivare',
  stating:
    'mostrare|rivelare|concludere|stimare|affermare|indicare|constatare|raccomandare|dire|descrivere|segnalare|trovare|prevedere|vietare|stabilire|dimostrare|suggerire',
};
