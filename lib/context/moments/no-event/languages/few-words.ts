import type { MomentWords } from './moment-words';

/** Languages of which few words are known so far. */
export const portuguese: MomentWords = {
  anyOne: 'um|uma',
  ago: 'há',
  todays: 'hoje',
  fromHour: 'de|das|abert[oa]s?',
  countBefore: 'mais|menos|cerca|perto',
  toHour: '(?:até )?às|até|a',
  yearOf: 'de',
  happening:
    'eleição|eleições|referendo|votação|debate|julgamento|cúpula|cimeira|conferência|reunião|guerra|ataque|atentado|greve|revolta|revolução|golpe|assassinato|acidente|terremoto|enchente|incêndio|explosão|pandemia|lançamento|estreia|festival|copa|campeonato|final|jogo|jogos|corrida|concerto|funeral|casamento|inauguração|abertura|fusão|compra|venda|prisão|condenação|sentença|morte|fundação|acordo|tratado|trégua|manifestação|torneio|crise|catástrofe|visita|viagem|discurso|operação|reforma|temporada|vitória|derrota|campanha',
  made: 'publicar|editar|escrever|rodar|filmar|produzir|criar|construir|fundar|lançar|apresentar|assinar|aprovar|adotar|gravar|pintar|compor|desenhar|realizar|fazer|ganhar|vencer|perder|estrear|abrir|emitir',
  appearing: 'aparecer|sair|abrir|começar|terminar|estrear|chegar',
  stating:
    'mostrar|revelar|concluir|estimar|afirmar|indicar|constatar|recomendar|dizer|descrever|alertar|apontar|encontrar|prever|proibir|estabelecer|demonstrar|sugerir',
};
export const dutch: MomentWords = {
  ago: 'geleden',
  todays: 'vandaag',
  fromHour: 'van|open',
  toHour: 'tot',
  yearOf: 'van|uit',
  happening:
    'verkiezing|verkiezingen|referendum|stemming|debat|proces|top|conferentie|oorlog|aanval|aanslag|staking|opstand|revolutie|moord|ongeluk|ramp|aardbeving|overstroming|brand|explosie|pandemie|lancering|première|festival|kampioenschap|finale|wedstrijd|race|concert|opening|fusie|overname|verkoop|arrestatie|vonnis|dood|akkoord|verdrag|demonstratie|toernooi|crisis|bezoek|reis|seizoen|spelen|campagne',
  made: 'publiceren|uitbrengen|schrijven|draaien|maken|produceren|bouwen|oprichten|lanceren|presenteren|tekenen|ondertekenen|aannemen|opnemen|schilderen|componeren|ontwerpen|houden|winnen|verliezen|openen',
  appearing: 'verschijnen|uitkomen|komen|openen|beginnen|eindigen',
  stating:
    'tonen|blijken|concluderen|schatten|stellen|zeggen|waarschuwen|aanbevelen|beschrijven|vinden|aantonen',
};
export const russian: MomentWords = {
  ago: 'назад',
  fromHour: 'с',
  toHour: 'до',
  yearOf: '',
  happening:
    'выборы|референдум|голосование|дебаты|процесс|саммит|конференция|война|атака|теракт|забастовка|восстание|революция|убийство|авария|катастрофа|землетрясение|наводнение|пожар|взрыв|пандемия|премьера|фестиваль|чемпионат|финал|матч|концерт|открытие|смерть|соглашение|договор|демонстрация|турнир|кризис|визит|сезон|игры|олимпиада|кампания|переворот',
  made: 'опубликовать|выпустить|издать|написать|снять|создать|построить|основать|представить|подписать|принять|записать|нарисовать|выиграть|проиграть|провести|открыть',
  appearing: 'выйти|появиться|начаться|закончиться|пройти|открыться',
  stating: 'показать|выявить|установить|оценить|предупредить|рекомендовать|описать|говорить|сказать',
};
export const turkish: MomentWords = { ago: 'önce' };
export const polish: MomentWords = {
  ago: 'temu',
  fromHour: 'od',
  toHour: 'do',
  yearOf: 'z|ze',
  happening:
    'wybory|referendum|głosowanie|debata|proces|szczyt|konferencja|wojna|atak|zamach|strajk|powstanie|rewolucja|zabójstwo|wypadek|katastrofa|powódź|pożar|wybuch|pandemia|premiera|festiwal|mistrzostwa|finał|mecz|koncert|otwarcie|fuzja|przejęcie|śmierć|umowa|traktat|demonstracja|turniej|kryzys|wizyta|sezon|igrzyska|kampania',
  made: 'opublikować|wydać|napisać|nakręcić|wyprodukować|zbudować|założyć|przedstawić|podpisać|uchwalić|przyjąć|nagrać|namalować|zaprojektować|wygrać|przegrać|otworzyć',
  appearing: 'ukazać|wyjść|rozpocząć|zakończyć|powstać',
  stating: 'pokazać|wykazać|stwierdzić|ujawnić|oszacować|ostrzec|zalecić|opisać|mówić|powiedzieć',
};
