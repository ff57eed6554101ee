-- CreateTable
CREATE TABLE "ArticleName" (
    "articleId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "name"),
    CONSTRAINT "ArticleName_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TextPrint" (
    "articleId" INTEGER NOT NULL,
    "band" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "band"),
    CONSTRAINT "TextPrint_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Feed" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "homeUrl" TEXT,
    "storySlug" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "addedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checkedAt" DATETIME,
    "nextCheckAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT
);

-- CreateTable
CREATE TABLE "FeedItem" (
    "feedId" INTEGER NOT NULL,
    "itemKey" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "seenAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("feedId", "itemKey"),
    CONSTRAINT "FeedItem_feedId_fkey" FOREIGN KEY ("feedId") REFERENCES "Feed" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "holder" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_PullQuote" (
    "articleId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "quoteId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "speaker" TEXT,
    "statement" TEXT,
    "passageId" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "origin" TEXT NOT NULL DEFAULT 'editor',

    PRIMARY KEY ("articleId", "position"),
    CONSTRAINT "PullQuote_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_PullQuote" ("articleId", "exact", "passageId", "position", "quoteId", "speaker", "start", "statement", "text") SELECT "articleId", "exact", "passageId", "position", "quoteId", "speaker", "start", "statement", "text" FROM "PullQuote";
DROP TABLE "PullQuote";
ALTER TABLE "new_PullQuote" RENAME TO "PullQuote";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

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
