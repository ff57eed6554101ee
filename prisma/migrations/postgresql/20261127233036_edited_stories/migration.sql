-- DropIndex
DROP INDEX "Story_title_id_idx";

-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "decisions" TEXT,
ADD COLUMN     "description" TEXT,
ADD COLUMN     "named" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "place" INTEGER NOT NULL DEFAULT 100;

-- CreateTable
CREATE TABLE "StoryRedirect" (
    "slug" TEXT NOT NULL,
    "storyId" INTEGER NOT NULL,

    CONSTRAINT "StoryRedirect_pkey" PRIMARY KEY ("slug")
);

-- CreateIndex
CREATE INDEX "StoryRedirect_storyId_idx" ON "StoryRedirect"("storyId");

-- CreateIndex
CREATE INDEX "Story_place_title_id_idx" ON "Story"("place", "title", "id");

-- AddForeignKey
ALTER TABLE "StoryRedirect" ADD CONSTRAINT "StoryRedirect_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
