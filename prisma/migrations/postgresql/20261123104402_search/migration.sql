-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "indexedAs" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "SearchRow" (
    "id" BIGINT NOT NULL,
    "articleId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "SearchRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "SearchGram" (
    "gram" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchGram_pkey" PRIMARY KEY ("gram","length","word")
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchRow_articleId_kind_position_key" ON "SearchRow"("articleId", "kind", "position");

-- CreateIndex
CREATE INDEX "Article_indexedAs_idx" ON "Article"("indexedAs");

-- AddForeignKey
ALTER TABLE "SearchRow" ADD CONSTRAINT "SearchRow_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The index of words, under the ids of "SearchRow". Prisma knows no text search, so it is left out where
-- schemas are compared (lib/store/search-tables.ts). Weights tell the columns apart: text A, stems B,
-- headline C, source D.
CREATE TABLE "SearchIndex" (
    "id" BIGINT NOT NULL,
    "vector" TSVECTOR NOT NULL,

    CONSTRAINT "SearchIndex_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "SearchIndex_id_fkey" FOREIGN KEY ("id") REFERENCES "SearchRow"("id") ON DELETE CASCADE
);
CREATE INDEX "SearchIndex_vector_idx" ON "SearchIndex" USING GIN ("vector");
