-- CreateTable
CREATE TABLE "Annotation" (
    "readerId" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "articleId" INTEGER,
    "articleSlug" TEXT NOT NULL,
    "articleHeadline" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "passageId" TEXT NOT NULL,
    "colour" TEXT NOT NULL,
    "note" TEXT,
    "words" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "modifiedAt" TIMESTAMP(3) NOT NULL,
    "orphanedAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "Annotation_pkey" PRIMARY KEY ("readerId","id")
);

-- CreateIndex
CREATE INDEX "Annotation_readerId_createdAt_id_idx" ON "Annotation"("readerId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Annotation_readerId_articleSlug_idx" ON "Annotation"("readerId", "articleSlug");

-- CreateIndex
CREATE INDEX "Annotation_articleId_idx" ON "Annotation"("articleId");

-- CreateIndex
CREATE INDEX "Annotation_articleSlug_idx" ON "Annotation"("articleSlug");

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_readerId_fkey" FOREIGN KEY ("readerId") REFERENCES "Reader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Annotation" ADD CONSTRAINT "Annotation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
