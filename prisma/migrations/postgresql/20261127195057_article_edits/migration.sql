-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "dismissed" TEXT,
ADD COLUMN     "editedParts" TEXT;

-- CreateTable
CREATE TABLE "ArticleEdit" (
    "articleId" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "changedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleEdit_pkey" PRIMARY KEY ("articleId","personId")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "draft" TEXT NOT NULL,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("articleId","number")
);

-- CreateTable
CREATE TABLE "TrashedArticle" (
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "draft" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "readings" TEXT NOT NULL,

    CONSTRAINT "TrashedArticle_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "ArticleEdit_personId_idx" ON "ArticleEdit"("personId");

-- CreateIndex
CREATE INDEX "TrashedArticle_at_slug_idx" ON "TrashedArticle"("at" DESC, "slug");

-- AddForeignKey
ALTER TABLE "ArticleEdit" ADD CONSTRAINT "ArticleEdit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEdit" ADD CONSTRAINT "ArticleEdit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
