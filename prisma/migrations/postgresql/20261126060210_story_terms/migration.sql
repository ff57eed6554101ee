-- DropForeignKey
ALTER TABLE "ArticleName" DROP CONSTRAINT "ArticleName_articleId_fkey";

-- AlterTable
ALTER TABLE "StoryArticle" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'editor',
ADD COLUMN     "reasons" TEXT;

-- DropTable
DROP TABLE "ArticleName";

-- CreateTable
CREATE TABLE "ArticleTerms" (
    "articleId" INTEGER NOT NULL,
    "weights" TEXT NOT NULL,

    CONSTRAINT "ArticleTerms_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "StoryTerm" (
    "articleId" INTEGER NOT NULL,
    "term" TEXT NOT NULL,
    "day" INTEGER NOT NULL,

    CONSTRAINT "StoryTerm_pkey" PRIMARY KEY ("articleId","term")
);

-- CreateTable
CREATE TABLE "TermCount" (
    "term" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "TermCount_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "ApartArticle" (
    "articleId" INTEGER NOT NULL,
    "otherId" INTEGER NOT NULL,

    CONSTRAINT "ApartArticle_pkey" PRIMARY KEY ("articleId","otherId")
);

-- CreateIndex
CREATE INDEX "StoryTerm_term_day_articleId_idx" ON "StoryTerm"("term", "day", "articleId");

-- CreateIndex
CREATE INDEX "ApartArticle_otherId_idx" ON "ApartArticle"("otherId");

-- AddForeignKey
ALTER TABLE "ArticleTerms" ADD CONSTRAINT "ArticleTerms_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoryTerm" ADD CONSTRAINT "StoryTerm_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApartArticle" ADD CONSTRAINT "ApartArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApartArticle" ADD CONSTRAINT "ApartArticle_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
