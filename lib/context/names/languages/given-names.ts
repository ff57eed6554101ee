import { wordSet } from './name-words';

/** Among the commonest given names of the news, those borne by one gender only. */
export const maleNames = wordSet(
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark',
  'donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary',
  'nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond',
  'jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian',
  'keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe',
  'logan albert willie alan eugene russell vincent philip bobby johnny bradley barack bernie ted ben jeb bill mike jim',
  'tom bob dan dave rick rob ron steve tim tony greg doug jeff matt chris rand marco mitt newt rudy carl karl colin',
  'martin fred ralph roy louis clarence earl howard mitch harry chuck joel josh jon neil ken rich ray pete reince corey',
  'brad todd dick al ed glenn sid wayne dean ross barry craig phil norman leonard stanley marcus theodore victor lou',
  'sergei vladimir dmitry mikhail ivan boris alexei igor oleg yuri nikolai andrei pavel mohammed muhammad mohammad',
  'ahmed ahmad ali hassan hussein omar ibrahim mustafa khalid bashar abdullah yusuf youssef recep mehmet hakan hulusi',
  'faisal hossein hans klaus jürgen wolfgang olaf friedrich emmanuel françois jean pierre jacques luis carlos juan',
  'jorge pedro miguel antonio francisco diego mario giuseppe luca marco paolo giovanni benjamin xi narendra shinzo',
  'geoffrey graham nigel ian simon stuart gavin boris jeremy keir tim clint evan seth jared brent bret lindsey',
  'dwayne ernest julian oscar leon max felix hugo liam owen luke caleb isaac elijah trey randy marc marty hal',
);

export const femaleNames = wordSet(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley',
  'kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen',
  'amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet',
  'catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith',
  'megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail',
  'alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany',
  'charlotte marie kayla alexis lori hillary carly ivanka melania kellyanne huma megyn elaine claire jane jill heidi',
  'kate katie kathy liz beth sally susana tammy nikki dianne debbie loretta condoleezza madeleine sonia elena mona',
  'chelsea michele mika rosie gail wendy peggy paula monica juanita katrina hope jen jenny annie ellen eleanor',
  'angela ursula marine fatima aisha leila zainab amal noor emine meral natalia olga svetlana irina tatiana ekaterina',
  'yulia theresa nicola priti sheila joanna gillian fiona caroline lucy zoe chloe ella mia eva ingrid greta sofia',
  'carmen rosa ana lucia gabriela valeria francesca giulia maggie kirsten kirstjen tulsi kamala alexandria ilhan cindy',
);
