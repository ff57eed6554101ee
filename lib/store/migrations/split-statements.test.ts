import { expect, it } from 'vitest';

import { splitStatements } from './split-statements';

it('ends a statement at its semicolon, and at no other', () => {
  const script = `-- a; comment
CREATE TABLE "a;b" ("c" TEXT DEFAULT 'd;''e');
/* one; more */ INSERT INTO "a;b" VALUES (';'); ;
CREATE FUNCTION f() AS $body$ BEGIN x; END; $body$ LANGUAGE sql;
SELECT 1`;
  expect(splitStatements(script)).toEqual([
    `CREATE TABLE "a;b" ("c" TEXT DEFAULT 'd;''e')`,
    `INSERT INTO "a;b" VALUES (';')`,
    `CREATE FUNCTION f() AS $body$ BEGIN x; END; $body$ LANGUAGE sql`,
    'SELECT 1',
  ]);
});

it('finds none where there is none', () => {
  expect(splitStatements(' -- nothing\n;; /* here */ ')).toEqual([]);
});
