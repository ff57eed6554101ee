-- Articles are found as wholes from here on, and no longer passage by passage: what was indexed is made
-- anew at the next start. Prisma knows no virtual tables (lib/store/search-tables.ts).
DROP TABLE "SearchIndex";

-- DropTable
DROP TABLE "SearchRow";

-- CreateTable
CREATE TABLE "SearchArticle" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "articleId" INTEGER NOT NULL,
    "places" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "SearchArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT NOT NULL PRIMARY KEY,
    "articles" BIGINT NOT NULL
) WITHOUT ROWID;

-- CreateIndex
CREATE UNIQUE INDEX "SearchArticle_articleId_key" ON "SearchArticle"("articleId");

-- The index of words, under the ids of "SearchArticle". The words come cut and folded, divided by spaces, and
-- are kept nowhere but in the index.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    words,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);

UPDATE "Article" SET "indexedAs" = 0;
