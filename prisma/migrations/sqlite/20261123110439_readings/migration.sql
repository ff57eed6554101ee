-- CreateTable
CREATE TABLE "Reading" (
    "readerId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "passageId" TEXT,
    "offset" INTEGER NOT NULL DEFAULT 0,
    "share" REAL NOT NULL DEFAULT 0,
    "readAt" DATETIME,
    "finishedAt" DATETIME,
    "savedAt" DATETIME,
    "archivedAt" DATETIME,
    "changedAt" DATETIME NOT NULL,

    PRIMARY KEY ("readerId", "articleId"),
    CONSTRAINT "Reading_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "readerId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "Tag_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TagOnArticle" (
    "tagId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,

    PRIMARY KEY ("tagId", "articleId"),
    CONSTRAINT "TagOnArticle_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TagOnArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Reading_readerId_changedAt_articleId_idx" ON "Reading"("readerId", "changedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Tag_readerId_key_key" ON "Tag"("readerId", "key");

-- CreateIndex
CREATE INDEX "TagOnArticle_articleId_idx" ON "TagOnArticle"("articleId");
