-- CreateTable
CREATE TABLE "DraftEdit" (
    "draftId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("draftId", "personId"),
    CONSTRAINT "DraftEdit_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "UnpublishedArticle" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DraftEdit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "DraftEdit_personId_idx" ON "DraftEdit"("personId");

-- What was typed goes to who added the draft, by their name, or else to whoever has been an admin for longest.
INSERT INTO "DraftEdit" ("draftId", "personId", "changes")
SELECT "draft"."id", "owner"."id", "draft"."changes"
FROM "UnpublishedArticle" AS "draft"
JOIN "Person" AS "owner" ON "owner"."id" = COALESCE(
    (SELECT "id" FROM "Person" WHERE "name" = "draft"."by" AND "role" <> 'reader' ORDER BY "createdAt", "id" LIMIT 1),
    (SELECT "id" FROM "Person" WHERE "role" = 'admin' ORDER BY "createdAt", "id" LIMIT 1)
)
WHERE "draft"."changes" IS NOT NULL;

-- AlterTable
ALTER TABLE "UnpublishedArticle" DROP COLUMN "changes";
