-- AlterTable
ALTER TABLE "PullQuote" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'editor';

-- CreateTable
CREATE TABLE "ArticleName" (
    "articleId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ArticleName_pkey" PRIMARY KEY ("articleId","name")
);

-- CreateTable
CREATE TABLE "TextPrint" (
    "articleId" INTEGER NOT NULL,
    "band" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "TextPrint_pkey" PRIMARY KEY ("articleId","band")
);

-- CreateTable
CREATE TABLE "Feed" (
    "id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "homeUrl" TEXT,
    "storySlug" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "addedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedAt" TIMESTAMP(3),
    "nextCheckAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FeedItem" (
    "feedId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "seenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FeedItem_pkey" PRIMARY KEY ("feedId","itemKey")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "ArticleName_name_idx" ON "ArticleName"("name");

-- CreateIndex
CREATE INDEX "TextPrint_band_value_idx" ON "TextPrint"("band", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_url_key" ON "Feed"("url");

-- CreateIndex
CREATE INDEX "Feed_nextCheckAt_idx" ON "Feed"("nextCheckAt");

-- CreateIndex
CREATE INDEX "FeedItem_feedId_seenAt_idx" ON "FeedItem"("feedId", "seenAt");

-- AddForeignKey
ALTER TABLE "ArticleName" ADD CONSTRAINT "ArticleName_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TextPrint" ADD CONSTRAINT "TextPrint_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FeedItem" ADD CONSTRAINT "FeedItem_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;
