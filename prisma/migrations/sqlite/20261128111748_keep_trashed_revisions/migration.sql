-- AlterTable
ALTER TABLE "TrashedArticle" ADD COLUMN "dismissed" TEXT;
ALTER TABLE "TrashedArticle" ADD COLUMN "editedParts" TEXT;
ALTER TABLE "TrashedArticle" ADD COLUMN "lastPassage" INTEGER;

-- CreateTable
CREATE TABLE "TrashedRevision" (
    "slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "by" TEXT NOT NULL,
    "draft" TEXT NOT NULL,

    PRIMARY KEY ("slug", "number"),
    CONSTRAINT "TrashedRevision_slug_fkey" FOREIGN KEY ("slug") REFERENCES "TrashedArticle" ("slug") ON DELETE CASCADE ON UPDATE CASCADE
);
