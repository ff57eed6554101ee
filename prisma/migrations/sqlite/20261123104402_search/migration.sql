-- AlterTable
ALTER TABLE "Article" ADD COLUMN "indexedAs" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "SearchRow" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    CONSTRAINT "SearchRow_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;

-- CreateTable
CREATE TABLE "SearchGram" (
    "gram" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("gram", "length", "word")
) WITHOUT ROWID;

-- CreateIndex
CREATE UNIQUE INDEX "SearchRow_articleId_kind_position_key" ON "SearchRow"("articleId", "kind", "position");

-- CreateIndex
CREATE INDEX "Article_indexedAs_idx" ON "Article"("indexedAs");

-- The index of words, under the ids of "SearchRow". Prisma knows no virtual tables, so it is left out
-- where schemas are compared (lib/store/search-tables.ts). The words come cut and folded, divided by
-- spaces, and are kept nowhere but in the index.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5(
    text, stems, head, source,
    content = '', contentless_delete = 1, tokenize = "ascii tokenchars '_'"
);
