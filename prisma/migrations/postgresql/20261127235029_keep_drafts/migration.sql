-- AlterTable
ALTER TABLE "ImportItem" ADD COLUMN     "draftId" TEXT;

-- CreateTable
CREATE TABLE "ImportFile" (
    "itemId" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "ImportFile_pkey" PRIMARY KEY ("itemId","path")
);

-- CreateTable
CREATE TABLE "UnpublishedArticle" (
    "id" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "url" TEXT,
    "by" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "draft" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "suggests" BOOLEAN NOT NULL,
    "settlesStories" BOOLEAN NOT NULL,
    "changes" TEXT,

    CONSTRAINT "UnpublishedArticle_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "UnpublishedArticle_at_id_idx" ON "UnpublishedArticle"("at" DESC, "id");

-- CreateIndex
CREATE INDEX "UnpublishedArticle_url_idx" ON "UnpublishedArticle"("url");

-- CreateIndex
CREATE INDEX "ImportItem_draftId_idx" ON "ImportItem"("draftId");

-- AddForeignKey
ALTER TABLE "ImportFile" ADD CONSTRAINT "ImportFile_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ImportItem"("id") ON DELETE CASCADE ON UPDATE CASCADE;
