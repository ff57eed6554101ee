-- AlterTable
ALTER TABLE "Reader" ADD COLUMN     "personId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Reader_personId_key" ON "Reader"("personId");

-- AddForeignKey
ALTER TABLE "Reader" ADD CONSTRAINT "Reader_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
