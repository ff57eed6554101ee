-- AlterTable
ALTER TABLE "TrashedArticle" ADD COLUMN     "dismissed" TEXT,
ADD COLUMN     "editedParts" TEXT,
ADD COLUMN     "lastPassage" INTEGER;

-- CreateTable
CREATE TABLE "TrashedRevision" (
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "by" TEXT NOT NULL,
    "draft" TEXT NOT NULL,

    CONSTRAINT "TrashedRevision_pkey" PRIMARY KEY ("slug","number")
);

-- AddForeignKey
ALTER TABLE "TrashedRevision" ADD CONSTRAINT "TrashedRevision_slug_fkey" FOREIGN KEY ("slug") REFERENCES "TrashedArticle"("slug") ON DELETE CASCADE ON UPDATE CASCADE;
