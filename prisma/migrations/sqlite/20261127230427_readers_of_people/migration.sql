-- AlterTable
ALTER TABLE "Reader" ADD COLUMN "personId" TEXT REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE UNIQUE INDEX "Reader_personId_key" ON "Reader"("personId");
