-- DropIndex
DROP INDEX "ArticleName_name_idx";

-- DropTable
DROP TABLE "ArticleName";

-- CreateTable
CREATE TABLE "ArticleTerms" (
    "articleId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "weights" TEXT NOT NULL,
    CONSTRAINT "ArticleTerms_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoryTerm" (
    "articleId" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "day" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "term"),
    CONSTRAINT "StoryTerm_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TermCount" (
    "term" TEXT NOT NULL PRIMARY KEY,
    "articles" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ApartArticle" (
    "articleId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "otherId"),
    CONSTRAINT "ApartArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ApartArticle_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "StoryArticle" ADD COLUMN "origin" TEXT NOT NULL DEFAULT 'editor';
ALTER TABLE "StoryArticle" ADD COLUMN "reasons" TEXT;

-- CreateIndex
CREATE INDEX "StoryTerm_term_day_articleId_idx" ON "StoryTerm"("term", "day", "articleId");

-- CreateIndex
CREATE INDEX "ApartArticle_otherId_idx" ON "ApartArticle"("otherId");
