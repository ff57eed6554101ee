-- AlterTable
ALTER TABLE "Article" ADD COLUMN "dismissed" TEXT;
ALTER TABLE "Article" ADD COLUMN "editedParts" TEXT;

-- CreateTable
CREATE TABLE "ArticleEdit" (
    "articleId" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("articleId", "personId"),
    CONSTRAINT "ArticleEdit_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ArticleEdit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "articleId" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "draft" TEXT NOT NULL,

    PRIMARY KEY ("articleId", "number"),
    CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TrashedArticle" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "headline" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "draft" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BLOB NOT NULL,
    "readings" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "ArticleEdit_personId_idx" ON "ArticleEdit"("personId");

-- CreateIndex
CREATE INDEX "TrashedArticle_at_slug_idx" ON "TrashedArticle"("at" DESC, "slug");
