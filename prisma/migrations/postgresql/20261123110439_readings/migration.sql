-- CreateTable
CREATE TABLE "Reading" (
    "readerId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,
    "passageId" TEXT,
    "offset" INTEGER NOT NULL DEFAULT 0,
    "share" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "readAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),
    "savedAt" TIMESTAMP(3),
    "archivedAt" TIMESTAMP(3),
    "changedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Reading_pkey" PRIMARY KEY ("readerId","articleId")
);

-- CreateTable
CREATE TABLE "Tag" (
    "id" SERIAL NOT NULL,
    "readerId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TagOnArticle" (
    "tagId" INTEGER NOT NULL,
    "articleId" INTEGER NOT NULL,

    CONSTRAINT "TagOnArticle_pkey" PRIMARY KEY ("tagId","articleId")
);

-- CreateIndex
CREATE INDEX "Reading_readerId_changedAt_articleId_idx" ON "Reading"("readerId", "changedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Tag_readerId_key_key" ON "Tag"("readerId", "key");

-- CreateIndex
CREATE INDEX "TagOnArticle_articleId_idx" ON "TagOnArticle"("articleId");

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reading" ADD CONSTRAINT "Reading_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Tag" ADD CONSTRAINT "Tag_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagOnArticle" ADD CONSTRAINT "TagOnArticle_tagId_fkey" FOREIGN KEY ("tagId") REFERENCES "Tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TagOnArticle" ADD CONSTRAINT "TagOnArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
