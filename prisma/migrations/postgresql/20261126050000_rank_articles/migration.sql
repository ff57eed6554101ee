-- Articles are found as wholes from here on, and no longer passage by passage: what was indexed is made
-- anew at the next start. Prisma knows no text search (lib/store/search-tables.ts).
DROP TABLE "SearchIndex";

-- DropTable
DROP TABLE "SearchRow";

-- CreateTable
CREATE TABLE "SearchArticle" (
    "id" BIGINT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "places" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "SearchArticle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchTerm" (
    "term" TEXT NOT NULL,
    "articles" BIGINT NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("term")
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchArticle_articleId_key" ON "SearchArticle"("articleId");

-- AddForeignKey
ALTER TABLE "SearchArticle" ADD CONSTRAINT "SearchArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The index of words, under the ids of "SearchArticle". It has no weights: what stands in a headline or a source
-- is another lexeme, so that the index alone can answer and no row has to be looked at again.
CREATE TABLE "SearchIndex" (
    "id" BIGINT NOT NULL,
    "vector" TSVECTOR NOT NULL,

    CONSTRAINT "SearchIndex_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SearchIndex_id_fkey" FOREIGN KEY ("id") REFERENCES "SearchArticle"("id") ON DELETE CASCADE
);
CREATE INDEX "SearchIndex_vector_idx" ON "SearchIndex" USING GIN ("vector");

UPDATE "Article" SET "indexedAs" = 0;
