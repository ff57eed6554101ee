/**
 * Verbs of what comes about on a day, and of what only lasts or is thought, in base forms. A score that is
 * learned from few articles can't learn them word by word.
 */
const deeds = `accept accuse achieve acquire acquit admit adopt agree ambush announce appoint approve arrest arrive assassinate
  attack award ban beat become begin block bomb book break build buy call cancel capture carry cast catch cause charge
  claim clash close collapse complete conclude condemn confirm convict crash create cross cut deal debut declare defeat
  delay deliver demand demolish deny deploy destroy detain die discover dismiss displace dissolve divorce donate down
  draft drop drown elect emerge enact end endorse enter erupt escape establish evacuate execute expel explode extend
  fail fall file fine finish fire flee force form found free freeze gain give go grant halt hand head hire hit hold host
  impose inaugurate indict injure install introduce invade invest join kidnap kill kick land launch lead leave lift lose
  marry meet merge mount move name nominate offer open order oust outlaw overthrow overtake pardon pass pay place plead
  plunge pledge postpone premiere propose protest publish pull purchase quit raid raise reach rebuild receive recognise
  recognize record recover reject release remove rename reopen replace rescue resign restore resume retire return reveal
  rule sack sanction scrap seal seize select sell send sentence set settle shoot shut sign sink slash spark split spread
  stab stage start steal step stop storm strike strip sue suffer suspend swear take terminate test threaten topple trade
  transfer trigger turn unveil uphold urge veto visit volunteer vote vow warn wed win withdraw wound`;

const german = `abschaffen ablehnen abstimmen abstürzen angreifen ankündigen annehmen auflösen ausbrechen ausrufen ausscheiden
  beantragen beenden beginnen beitreten berufen beschließen besetzen bestätigen besuchen billigen brechen demonstrieren
  durchsuchen einführen einigen einleiten einmarschieren einreichen einstellen eintreffen entdecken enden entführen
  entlassen entscheiden erheben ermorden ernennen eröffnen erscheinen erschießen explodieren fallen feiern festnehmen
  feststellen finden fliehen fordern freilassen freisprechen fusionieren gelingen gewinnen gründen heiraten kaufen
  kommen kündigen landen liquidieren melden niederlegen präsentieren protestieren räumen sammeln schließen senken
  sperren starten stattfinden steigen sterben stoppen streiken stürzen töten treffen trennen übernehmen überfallen
  unterschreiben unterzeichnen verabschieden verbieten verfolgen verhaften verhängen verkaufen verklagen verkünden
  verlassen verletzen verlieren veröffentlichen verschieben versterben verurteilen vorlegen vorstellen wählen wechseln
  zerstören ziehen zurücktreten zusammenbrechen zustimmen`;

const romance = `accuser acheter adopter annoncer approuver arrêter arriver attaquer battre cesser commencer condamner conclure créer
  débuter décéder démissionner dénoncer déposer détruire élire entrer exploser fermer fonder fusionner gagner interdire
  lancer licencier mourir nommer obtenir ouvrir perdre porter prendre présenter publier quitter rejeter remporter
  rendre retirer saisir signer survenir tuer vendre voter
  abrir acordar acusar anunciar aprobar arrestar asesinar atacar caer cerrar comenzar comprar condenar crear denunciar
  detener dimitir elegir empezar estallar estrenar expulsar fallecer firmar fundar ganar inaugurar iniciar lanzar llegar
  matar morir nombrar ocurrir perder presentar publicar rechazar recibir retirar romper salir solicitar suspender vender
  viajar votar
  accusare acquistare annunciare approvare aprire arrestare arrivare attaccare bocciare cadere chiudere cominciare
  comprare condannare conquistare creare crollare denunciare dimettere eleggere esplodere firmare fondare indagare
  iniziare lanciare lasciare licenziare morire nominare ottenere perdere presentare pubblicare ritirare sequestrare
  uccidere vendere vincere votare`;

const states = `believe belong consider contain cost depend describe enjoy exist expect explain express feel fear follow guess hate
  hope include involve know like live look love matter mean need owe own prefer project range reflect regard remain
  represent resemble say seem sit stand suggest suppose tell think understand use want wish wonder work worry
  aussehen bedeuten bleiben brauchen denken enthalten erklären erwarten gehören gelten glauben heißen hoffen kennen
  kosten leben liegen lieben meinen sagen scheinen stehen wirken wissen wohnen wollen wünschen zeigen
  aimer contenir coûter croire dire espérer exister falloir penser pouvoir rester savoir sembler signifier vivre vouloir
  contener costar creer decir esperar existir parecer pensar poder quedar querer saber seguir significar vivir
  contenere costare credere dire esistere pensare potere restare sapere sembrare significare sperare vivere volere`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const deedSet = setOf(`${deeds} ${german} ${romance}`);
const stateSet = setOf(states);

/** Whether a verb tells of what comes about or of what lasts; null for others, and in languages not listed. */
export const verbKind = (lemma: string): 'deed' | 'state' | null =>
  deedSet.has(lemma) ? 'deed' : stateSet.has(lemma) ? 'state' : null;
