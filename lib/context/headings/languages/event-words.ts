/** Nouns that name what happens on a day; base forms, lower case. */
const events: Readonly<Record<string, string>> = {
  en: `election primary caucus runoff referendum vote debate trial hearing summit conference meeting convention war attack
    strike riot revolution uprising invasion coup assassination murder killing shooting massacre bombing crash disaster
    earthquake flood fire explosion eruption storm hurricane pandemic outbreak lockdown launch release premiere debut
    festival games olympics cup championship final match derby race tour concert ceremony funeral wedding inauguration
    deadline opening closure merger acquisition sale arrest conviction sentencing verdict ruling lawsuit settlement
    resignation appointment retirement death founding deal agreement treaty ceasefire kick-off protest demonstration
    march treble tournament league expo fair solstice equinox spill scandal crisis crackdown takeover bailout default
    evacuation hijacking hostage siege battle`,
  de: `wahl landtagswahl bundestagswahl kommunalwahl europawahl stichwahl volksentscheid abstimmung debatte prozess
    verhandlung anhörung gipfel konferenz treffen tagung parteitag krieg angriff anschlag streik warnstreik aufstand
    revolution putsch mord attentat absturz unglück unfall erdbeben hochwasser flut brand explosion sturm pandemie
    lockdown start premiere festival fest weltmeisterschaft europameisterschaft wm em finale spiel derby rennen konzert
    feier beerdigung hochzeit eröffnung schließung fusion übernahme verkauf festnahme urteil rücktritt tod gründung
    abkommen vertrag waffenruhe demonstration demo kundgebung messe turnier krise razzia verhandlungsrunde`,
  fr: `élection législatives présidentielle municipales référendum vote débat procès audience sommet conférence réunion
    congrès guerre attaque attentat grève émeute révolution coup assassinat meurtre fusillade crash accident séisme
    inondation incendie explosion tempête pandémie confinement lancement sortie festival coupe championnat finale match
    course concert cérémonie funérailles mariage inauguration ouverture fermeture fusion rachat vente arrestation
    condamnation verdict démission mort fondation accord traité cessez-le-feu manifestation tournoi crise`,
  es: `elección elecciones referéndum votación debate juicio audiencia cumbre conferencia reunión congreso guerra ataque
    atentado huelga revuelta revolución golpe asesinato tiroteo accidente terremoto inundación incendio explosión
    tormenta pandemia confinamiento lanzamiento estreno festival copa campeonato final partido carrera concierto
    ceremonia funeral boda inauguración apertura cierre fusión compra venta detención condena sentencia dimisión muerte
    fundación acuerdo tratado tregua manifestación torneo crisis dana`,
  it: `elezione elezioni referendum voto dibattito processo udienza vertice conferenza riunione congresso guerra attacco
    attentato sciopero rivolta rivoluzione golpe omicidio sparatoria incidente terremoto alluvione incendio esplosione
    tempesta pandemia lockdown lancio uscita festival coppa campionato finale partita derby gara concerto cerimonia
    funerale matrimonio inaugurazione apertura chiusura fusione acquisto vendita arresto condanna sentenza dimissioni
    morte fondazione accordo trattato tregua manifestazione torneo crisi`,
};

const setsByLanguage = new Map<string, ReadonlySet<string>>();

/** The nouns of a language that name events; none where they are not known. */
export function eventNounsOf(language: string): ReadonlySet<string> {
  const code = language.slice(0, 2).toLowerCase();
  const known = setsByLanguage.get(code);
  if (known) return known;
  const made = new Set(events[code]?.split(/\s+/u).filter(Boolean));
  setsByLanguage.set(code, made);
  return made;
}
