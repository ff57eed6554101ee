import { describe, expect, it } from 'vitest';
import { headingsOf } from './heading.testing';

/** Sentences whose sense turns around with one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  // Negation
  ['O conselho não aprovou o plano do porto em 3 de maio de 2019.', /não/i],
  ['O parlamento nunca ratificou o tratado em 2011.', /nunca/i],
  ['O tribunal não libertou os dois irmãos em março de 2020.', /não/i],
  ['Nenhum ministro renunciou em 2018.', /nenhum/i],
  ['Ninguém foi preso depois do incêndio de 2 de junho de 2017.', /ninguém/i],
  ['A companhia não voou mais para Oslo em 2021.', /não/i],
  ['A empresa não foi multada em 2014.', /não/i],
  ['Os inspetores não encontraram amianto na escola em 2015.', /não/i],
  ['O remédio nunca foi testado em crianças em 2009.', /nunca/i],
  ['A polícia não identificou o motorista na segunda-feira.', /não/i],
  ['Nem o clube nem o jogador assinaram o contrato em 2016.', /nem/i],
  // Accusation
  ['O Ministério Público acusou o banqueiro de furto em 2013.', /acusou/i],
  ['O banqueiro foi denunciado por fraude em 4 de abril de 2018.', /denunciado/i],
  ['O suposto hacker roubou os arquivos em 2015.', /suposto/i],
  ['O treinador teria agredido dois meninos em 2010.', /teria/i],
  ['Anna Berg foi acusada em 2017 de vender os documentos.', /acusada/i],
  ['A polícia suspeitou da enfermeira em 2016.', /suspeitou/i],
  ['O senador é acusado de receber propina em 2014.', /acusado/i],
  ['A viúva culpou o hospital pela morte em 2019.', /culpou/i],
  ['O suposto incendiário fugiu para a Espanha em 2020.', /suposto/i],
  ['O general teria fugido da cidade em 2013.', /teria/i],
  ['O suposto assassino confessou o crime em 2011.', /suposto/i],
  // Denial
  ['A empresa negou a notícia na terça-feira.', /negou/i],
  ['Miller negou ter matado o lojista em 2011.', /negou/i],
  ['O ministério rejeitou a acusação em maio de 2016.', /rejeitou/i],
  ['O clube contestou a venda em 2019.', /contestou/i],
  ['Carter sempre negou que tenha recebido o dinheiro em 2007.', /negou/i],
  ['A cantora desmentiu os rumores de separação em 2018.', /desmentiu/i],
  // Refusal
  ['O juiz se recusou a adiar a extradição em 9 de maio de 2022.', /recusou/i],
  ['O rei se recusou a assinar a lei em 1987.', /recusou/i],
  ['O sindicato rejeitou a oferta da ferrovia em 4 de junho de 2021.', /rejeitou/i],
  ['A Noruega se recusou a entregar os documentos em 2013.', /recusou/i],
  ['O governador vetou a lei em 2005.', /vetou/i],
  ['O tribunal rejeitou as acusações em 2015.', /rejeitou/i],
  ['A liga recusou a oferta do Leeds em 2010.', /recusou/i],
  ['O sindicato cancelou a greve em 3 de março de 2020.', /cancelou/i],
  ['O Ministério Público retirou as acusações contra Reed em 2015.', /retirou/i],
  ['O tribunal de apelação anulou o veredicto em 2016.', /anulou/i],
  // Attempt
  ['Os rebeldes tentaram tomar o aeroporto em 2014.', /tentaram/i],
  ['Os oficiais tentaram tomar o poder em julho de 2016.', /tentaram/i],
  ['Os pilotos não conseguiram pousar o avião em 2002.', /não/i],
  ['O clube quase ganhou a taça em 1998.', /quase/i],
  ['Uma bomba quase matou o ministro em 1984.', /quase/i],
  ['O banco tentou bloquear a fusão em 2017.', /tentou/i],
  // Plan, wish, duty
  ['A empresa pretende fechar a mina em 2031.', /pretende/i],
  ['A companhia quer cortar 400 vagas em 2031.', /quer/i],
  ['O Estado queria comprar a ponte em 2006.', /queria/i],
  ['O museu devia abrir em maio de 2018.', /devia/i],
  ['O presidente ameaçou deixar a união em 2019.', /ameaçou/i],
  ['O conselho propôs vender a piscina em 2014.', /propôs/i],
  ['As duas empresas aceitaram dividir as patentes em 2015.', /aceitaram/i],
  ['O tribunal mandou o ministério pagar os agricultores em 2020.', /mandou/i],
  ['A cidade poderia fechar a estação em 2031.', /poderia/i],
  ['A barragem prevista inundaria três aldeias em 2031.', /inundaria/i],
  // Hearsay and condition
  ['Segundo os rebeldes, o general fugiu da cidade em 2013.', /segundo/i],
  ['O ministro disse que o exército matou dois camponeses em 2012.', /disse/i],
  ['Se o banco falir em 2031, o Estado pagará os poupadores.', /\bse\b/i],
  ['O relatório afirma que Lindt escondeu as perdas em 2009.', /afirma/i],
  ['De acordo com a polícia, o ladrão fugiu em 2010.', /acordo/i],
  ['Não se sabe se o guarda abriu o portão em 2014.', /\bse\b/i],
  ['Os ministros esperam que a fábrica abra em 2031.', /esperam/i],
  ['O exército teria bombardeado a aldeia na segunda-feira.', /teria/i],
  ['Apenas o prefeito assinou a carta em 2010.', /apenas/i],
  ['O pintor supostamente vendeu a casa em 2003.', /supostamente/i],
];

describe('a heading in Portuguese', () => {
  it.each(shaded)('does not turn around: %s', (sentence, keeps) => {
    for (const heading of headingsOf('pt', sentence)) if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('is found for some of them', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('pt', sentence).some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 5);
  });

  it.each([
    ['Em 3 de maio de 1998, os dois países assinaram o tratado.', 'dois países assinaram o tratado'],
    ['Dois homens foram presos em Lisboa em 2011.', 'Dois homens foram presos'],
  ])('says who did what: %s', (text, expected) => {
    expect(headingsOf('pt', text).some((heading) => heading?.includes(expected))).toBe(true);
  });
});
