-- CreateTable
CREATE TABLE "StoryRedirect" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "storyId" INTEGER NOT NULL,
    CONSTRAINT "StoryRedirect_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Story" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "named" BOOLEAN NOT NULL DEFAULT false,
    "place" INTEGER NOT NULL DEFAULT 100,
    "articleCount" INTEGER NOT NULL,
    "decisions" TEXT
);
INSERT INTO "new_Story" ("articleCount", "id", "slug", "title") SELECT "articleCount", "id", "slug", "title" FROM "Story";
DROP TABLE "Story";
ALTER TABLE "new_Story" RENAME TO "Story";
CREATE UNIQUE INDEX "Story_slug_key" ON "Story"("slug");
CREATE INDEX "Story_place_title_id_idx" ON "Story"("place", "title", "id");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "StoryRedirect_storyId_idx" ON "StoryRedirect"("storyId");
